import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** A law with the number or the sign of the parliament that made it. */
const NUMBERED_LAW =
  /(?<![\p{L}])(?:Bộ luật|Luật|Pháp lệnh)(?:(?!Nghị quyết)[^;])*?\s(?:số\s*)?\d+\/(?:\d{4}\/)?(?:QH|UBTVQH|PL)/u;

/** Legal bases: their look, their ends, their dashes, and laws without numbers. */
export function checkLegalBases({
  parts: { bases },
  requirements: { layout, texts, rules },
}: Inspected): readonly DocxFinding[] {
  const needsDash = layout.legalBasis.mark !== undefined;
  return [
    ...formatFindings('legalBasis', bases.flatMap(linesOf), texts.legalBasis),
    ...bases.flatMap((basis, at) => checkEnd(basis, at === bases.length - 1, rules.basis)),
    ...bases
      .filter(({ text }) => NUMBERED_LAW.test(text))
      .map((basis) => finding('law-number', rules.law, { at: quote(basis) })),
    ...bases
      .filter(({ text, list }) => needsDash && !text.startsWith('-') && list === undefined)
      .map((basis) => finding('basis-dash', rules.basis, { at: quote(basis) })),
  ];
}

function checkEnd(basis: Paragraph, isLast: boolean, rule: DocxFinding['rule']): readonly DocxFinding[] {
  const end = isLast ? '.' : ';';
  const found = basis.text.slice(-1);
  if (found === end) return [];
  return [finding(isLast ? 'basis-last' : 'basis-end', rule, { found, at: quote(basis) })];
}
