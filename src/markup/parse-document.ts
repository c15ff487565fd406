import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { DocumentTree } from '../tree/nodes.js';
import { buildNodes } from './build.js';
import { checkVocabulary } from './check-vocabulary.js';
import { isYes } from './children.js';
import type { Content, Element } from './element.js';
import { parseXml } from './parse-xml.js';
import { readPlain } from './read-plain.js';
import { reportVocabulary, reportXml } from './report-problems.js';

/** Reads the markup a template composed; `template` names it in findings, whose places lie in the composed text. */
export function parseDocument(markup: string, template: string): Outcome<DocumentTree> {
  const parsed = { text: markup, file: template };
  const roots = readPlain(markup);
  if (roots !== undefined) return documentOf(roots, parsed);
  const xml = parseXml(markup);
  return xml.problems.length > 0 ? failure(reportXml(xml.problems, parsed)) : documentOf(xml.roots, parsed);
}

function documentOf(roots: Content, parsed: { readonly text: string; readonly file: string }): Outcome<DocumentTree> {
  const elements = roots.filter((root): root is Element => typeof root !== 'string');
  const [document] = elements;
  if (document?.name !== 'document' || elements.length > 1) {
    const facts = { element: document?.name ?? '', allowed: ['document'] };
    return failure([diagnose('template.wrong-place', { place: { file: parsed.file }, facts })]);
  }
  const misuse = checkVocabulary(elements);
  if (misuse.length > 0) return failure(reportVocabulary(misuse, parsed));
  const nodes = buildNodes(document.children);
  return success(isYes(document, 'landscape') ? { nodes, landscape: true } : { nodes });
}
