import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { isCapitals } from '../word/is-capitals.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The names on the left: the superior's, then the issuer's in bold, and what stands below them. */
export function checkNames({
  parts: { letterhead },
  requirements: { layout, texts, rules },
}: Inspected): readonly DocxFinding[] {
  const { names, issuerMark } = letterhead;
  const start = issuerAt(names);
  const superiors = names.slice(0, start);
  const issuers = names.slice(start);
  const isMarked = issuerMark !== undefined;
  const isAsked = layout.letterhead.issuerMark !== undefined;
  return [
    ...formatFindings('superior', superiors, texts.superior),
    ...formatFindings('issuer', issuers, texts.issuer),
    ...superiors.flatMap((line) => capitals('superior', line, texts.superior?.rule)),
    ...issuers.flatMap((line) => capitals('issuer', line, texts.issuer?.rule)),
    ...(isMarked && !isAsked ? [finding('issuer-mark', rules.issuerMark, { at: quote(issuerMark.paragraph) })] : []),
    ...(!isMarked && isAsked && names.length > 0 ? [finding('issuer-mark-missing', rules.issuerMark)] : []),
  ];
}

/** How superiors' names begin, and those of the bodies below them. */
const SUPERIOR = /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|ĐẢNG BỘ|BỘ)(?!\p{L})/iu;
const BELOW = /^(?:KHỐI|SỞ|BAN|VĂN PHÒNG|THANH TRA|CHI CỤC|TRUNG TÂM|TRƯỜNG|ĐẢNG [ỦU][YỶ]|CHI BỘ|HỘI ĐỒNG)(?!\p{L})/iu;

/** The issuer's name is the part in bold; where both are, or neither is, their words tell, else the last line is it. */
function issuerAt(names: readonly Line[]): number {
  const [first, second] = names;
  const isTold = first !== undefined && second !== undefined && SUPERIOR.test(first.text) && BELOW.test(second.text);
  const bold = names.findIndex(isBold);
  if (bold === 0) return isTold ? 1 : 0;
  return bold === -1 ? Math.max(0, isTold ? 1 : names.length - 1) : bold;
}

function isBold({ runs }: Line): boolean {
  return runs.some(({ bold, text }) => bold && /\p{L}/u.test(text));
}

function capitals(
  part: 'superior' | 'issuer',
  { text, paragraph }: Line,
  rule: DocxFinding['rule'],
): readonly DocxFinding[] {
  return isCapitals(text) ? [] : [finding('caps', rule, { part, at: quote(paragraph) })];
}
