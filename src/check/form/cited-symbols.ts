import { paperNumber } from '../../text/paper-number.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import type { Span } from '../rule.js';
import { markSearch } from '../search/mark-search.js';
import { SYMBOLS } from './symbols.js';

/** The number and symbol of a paper that a text names, written otherwise than papers have them. */
interface WrongSymbol {
  readonly path: string;
  readonly span: Span;
  readonly written: string;
  /** How it is written, as a sentence. */
  readonly hint: string;
}

/** What stands before the number where a paper is named. */
const NAMED_BEFORE =
  /(?<!\p{sc=Latn})(?:số|chỉ thị|nghị quyết|nghị định|thông tư|kết luận|quyết định|quy định|kế hoạch|công văn|thông báo|hướng dẫn|báo cáo|tờ trình|chương trình)\s*:?\s+$/iu;
/** Numbers of forms are no numbers of papers. */
const FORM_BEFORE = /(?<!\p{sc=Latn})(?:mẫu|biểu|bảng|phụ lục|phiếu|lô|ô|nhà|hồ sơ)\s+số\s*:?\s+$/iu;
/** No word of those is longer. */
const NEAR = 20;

const TYPES = [...new Set([...Object.keys(SYMBOLS.state), ...Object.keys(SYMBOLS.party), 'NĐ', 'TTLT'])]
  .sort((a, b) => b.length - a.length)
  .join('|');
const MARK = '[^\\S\\r\\n]?[/–-][^\\S\\r\\n]?';
const NUMBER = '(?<![\\p{sc=Latn}\\d/–-])(\\d{1,5})';
const BEFORE_TYPE = `(?:${MARK}(\\d{4})(?=\\s?[/–-]))?(?:${MARK}|[^\\S\\r\\n])?`;

/** From the mark behind the type, in `34-CT/TW`, `117/QĐ-UBND`, `30/2020/NĐ-CP`: what stands before it, number, year, type, and the body. */
const papers = markSearch(
  /^\s?[/–-]\s?$/u,
  new RegExp(
    `${MARK}(?=\\p{Lu})(?<=(${NUMBER}${BEFORE_TYPE}(${TYPES}))${MARK})(\\p{Lu}[\\p{sc=Latn}\\d]*)(?![\\p{sc=Latn}\\d])`,
    'uy',
  ),
);
/** From the mark behind the number, in `12/SNV-TĐKT`: such papers have no type. */
const letters = markSearch(
  /^\s?\/\s?$/u,
  new RegExp(
    `\\s?\\/\\s?(?=\\p{Lu})(?<=(${NUMBER})\\s?\\/\\s?)(?!(?:${TYPES})-)\\p{Lu}{2,}[\\p{sc=Latn}\\d]*-\\p{Lu}{2,}[\\p{sc=Latn}\\d]*(?![\\p{sc=Latn}\\d])`,
    'uy',
  ),
);

/** From the mark behind the number or the year, in `112/QĐUBND`: no mark before the body. */
const joined = markSearch(
  /^\/$/u,
  new RegExp(
    `\\/(?=\\p{Lu})(?<=(${NUMBER}(?:\\/\\d{4})?)\\/)(${TYPES})(UBND|HĐND|TTg|SNV|BNV|HĐTĐKT)(?![\\p{sc=Latn}\\d])`,
    'uy',
  ),
);

/** Finds them; where the body may be of the Party or of the state, only what is wrong in both. */
export function wrongCitedSymbols(texts: readonly TypedText[]): readonly WrongSymbol[] {
  return [
    ...papers(texts).flatMap((found) => wrong(found, ofPaper)),
    ...letters(texts).flatMap((found) => wrong(found, (written) => writing(unspaced(written), written))),
    ...joined(texts).flatMap((found) => wrong(found, (written) => writing(parted(found), written))),
  ];
}

function wrong(found: Found, hintFor: (written: string, found: Found) => string | undefined): readonly WrongSymbol[] {
  const { path, text, end, parts, typedSpan } = found;
  const start = found.start - (parts[0] ?? '').length;
  const written = text.slice(start, end);
  const hint = hintFor(written, found);
  if (hint === undefined) return [];
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isNamed = NAMED_BEFORE.test(before) && !FORM_BEFORE.test(before);
  return isNamed ? [{ path, span: typedSpan(start, end), written, hint }] : [];
}

/** With two figures or more, and no zero before them, a number stays as it is. */
const NEEDS_NO_ZERO = /^[1-9]\d/u;

function writing(right: string | undefined, written: string): string | undefined {
  if (right === written && NEEDS_NO_ZERO.test(right)) return undefined;
  const numbered = right?.replace(/^\d+/u, paperNumber);
  return numbered === undefined || numbered === withoutOtherSlips(written) ? undefined : `Viết “${numbered}”.`;
}

/** State letters have no type (ND30-32). */
function ofPaper(written: string, found: Found): string | undefined {
  const [, number = '', , type, body = ''] = found.parts;
  if (type !== 'CV' || !STATE.test(body)) return writing(rightForm(written, found), written);
  const letter = `${paperNumber(number)}/${body}-VP`;
  return `Công văn của cơ quan nhà nước không ghi “CV”: sau tên cơ quan là đơn vị soạn thảo hoặc lĩnh vực, như “${letter}”.`;
}

const PARTY = /^T[WU]$/u;
const STATE = /^(?:UBND|HĐND|CP|TTg|CTN|BNV|SNV)$/u;
const RIGHT_ANYWHERE = /^\d+(?:\/\d{4})?\/\p{sc=Latn}+-\p{sc=Latn}|^\d+-\p{sc=Latn}+\/\p{sc=Latn}/u;

function rightForm(written: string, { parts, text, end }: Found): string | undefined {
  const [, number = '', year = '', type = '', body = ''] = parts;
  const party = `${number}-${type}/${body}`;
  const state = [number, ...(year === '' ? [] : [year]), `${type}-${body}`].join('/');
  if (STATE.test(body)) return state;
  if (PARTY.test(body))
    return year === '' && Object.hasOwn(SYMBOLS.party, type) && !goesOn(text, end) ? party : undefined;
  const plain = unspaced(written);
  if (RIGHT_ANYWHERE.test(plain)) return plain;
  // no mark before the type: the other one tells which form is meant
  if (/^\d+\p{sc=Latn}/u.test(plain)) return plain.includes('/') ? party : state;
  return undefined;
}

function parted({ parts: [number = '', , type = '', body = ''] }: Found): string {
  return `${number}/${type}-${body}`;
}

/** A body may be a part of another: `TU-VP`. */
function goesOn(text: string, end: number): boolean {
  return /^[/–-]\p{sc=Latn}/u.test(text.slice(end, end + 2));
}

function unspaced(written: string): string {
  return written.replace(/\s/gu, '').replaceAll('–', '-');
}

/** A space on one side of a hyphen, which another rule tells, and a dash in its place are no slips of this kind. */
function withoutOtherSlips(written: string): string {
  return written.replace(/(?<=\S)[-–]\s|(?<=\p{sc=Latn})\s[-–](?=\S)|–/gu, '-');
}
