import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkVocabulary } from './check-vocabulary.js';
import { parseXml } from './parse-xml.js';
import { reportVocabulary, reportXml } from './report-problems.js';

const MUSTACHES = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/gu;

/**
 * Checks a template's own markup before any data is seen: with its mustaches blanked out, place by place, it must be
 * well-formed and keep to the vocabulary. So every finding has the line and column of the template.
 */
export function checkMarkup(source: string, file: string): readonly Diagnostic[] {
  const text = source.replace(MUSTACHES, (mustache) => mustache.replace(/[^\n]/gu, ' '));
  const { roots, problems } = parseXml(text);
  return problems.length > 0
    ? reportXml(problems, { text, file })
    : reportVocabulary(checkVocabulary(roots), { text, file });
}
