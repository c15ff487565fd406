import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import { isCapitals } from '../word/is-capitals.js';
import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** `Phụ lục` with its number, and the line that says what it belongs to. */
export function checkAnnexes({ word, parts: { annexes }, requirements }: Inspected): readonly DocxFinding[] {
  const { texts } = requirements;
  const references = annexes.flatMap(({ index }) =>
    word.paragraphs
      .slice(index + 1, index + 4)
      .filter(({ text }) => /^\(?Kèm theo/iu.test(text))
      .slice(0, 1),
  );
  return [
    ...annexes.flatMap((annex) => checkHeading(annex, requirements)),
    ...formatFindings('appendixReference', references.flatMap(linesOf), texts.appendixReference),
  ];
}

/** A heading that Word counts has its word in the list's mark, whose look the file keeps elsewhere. */
function checkHeading(annex: Paragraph, { layout, texts, rules }: Requirements): readonly DocxFinding[] {
  const [line] = annex.list === undefined ? linesOf(annex) : [];
  const words = annex.list?.mark ?? line?.text ?? '';
  const isLower = layout.id === 'state';
  const at = quote(annex);
  const rule = texts.appendix?.rule;
  return [
    ...formatFindings('appendix', [line], texts.appendix),
    ...(isLower && isCapitals(words.replace(/[IVXLC]+[.:]?$/u, ''))
      ? [finding('lower', rule, { part: 'appendix', at })]
      : []),
    ...checkCount(annex, words, isLower, rules.annexCount),
  ];
}

function checkCount(
  annex: Paragraph,
  words: string,
  isRoman: boolean,
  rule: DocxFinding['rule'],
): readonly DocxFinding[] {
  const typed = /^phụ lục\s+(?:số\s+)?([IVXLC]+|\d+)/iu.exec(words)?.[1];
  const format = annex.list?.format;
  const wasRoman = format === undefined ? (typed === undefined ? isRoman : /\D/u.test(typed)) : format === 'upperRoman';
  if (wasRoman === isRoman) return [];
  const found = typed ?? (wasRoman ? 'I' : '1');
  return [finding('annex-count', rule, { found, expected: isRoman ? 'La Mã' : 'Ả Rập', at: quote(annex) })];
}
