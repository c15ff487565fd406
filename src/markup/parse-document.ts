import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { DocumentTree } from '../tree/nodes.js';
import { buildNodes } from './build.js';
import { checkVocabulary } from './check-vocabulary.js';
import { isYes } from './children.js';
import type { Element } from './element.js';
import { parseXml } from './parse-xml.js';
import { reportVocabulary, reportXml } from './report-problems.js';

/** Reads the markup a template composed; `template` names it in findings, whose places lie in the composed text. */
export function parseDocument(markup: string, template: string): Outcome<DocumentTree> {
  const { roots, problems } = parseXml(markup);
  if (problems.length > 0) return failure(reportXml(problems, template));
  const elements = roots.filter((root): root is Element => typeof root !== 'string');
  const [document] = elements;
  if (document?.name !== 'document' || elements.length > 1) {
    const facts = { element: document?.name ?? '', allowed: ['document'] };
    return failure([diagnose('template.wrong-place', { place: { file: template }, facts })]);
  }
  const misuse = checkVocabulary(elements);
  if (misuse.length > 0) return failure(reportVocabulary(misuse, template));
  const nodes = buildNodes(document.children);
  return success(isYes(document, 'landscape') ? { nodes, landscape: true } : { nodes });
}
