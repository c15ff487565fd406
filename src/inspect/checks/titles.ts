import type { DocxPart } from '../../diagnostics/words/docx-parts.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** Quốc hiệu and Tiêu ngữ, or the title of the Party: their words to the letter, and their look. */
export function checkTitles({
  parts: { letterhead },
  requirements: { layout, texts, rules },
}: Inspected): readonly DocxFinding[] {
  const { nation, motto, partyTitle } = letterhead;
  if (nation !== undefined && partyTitle !== undefined) return [finding('two-titles', rules.title)];
  const rows: readonly (readonly [DocxPart, Line | undefined, string | undefined])[] = [
    [layout.id === 'state' ? 'nation' : 'partyTitle', nation ?? partyTitle, layout.letterhead.nation],
    ['motto', motto, layout.letterhead.motto],
  ];
  return rows.flatMap(([part, line, words]) => {
    const rule = texts[part];
    if (line === undefined || rule === undefined || words === undefined) return [];
    const { text, paragraph } = line;
    const differs =
      text === words
        ? []
        : [finding('wording', rule.rule, { part, found: text, expected: words, at: quote(paragraph) })];
    return [...differs, ...formatFindings(part, [line], rule)];
  });
}
