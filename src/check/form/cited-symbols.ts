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
  readonly right: string;
}

/** What stands before the number where a paper is named. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:số|chỉ thị|nghị quyết|nghị định|thông tư|kết luận|quyết định|quy định|kế hoạch|công văn|thông báo|hướng dẫn|báo cáo|tờ trình|chương trình)\s*:?\s+$/iu;
/** No word of those is longer. */
const NEAR = 20;

const TYPES = [...new Set([...Object.keys(SYMBOLS.state), ...Object.keys(SYMBOLS.party), 'NĐ', 'TTLT'])]
  .sort((a, b) => b.length - a.length)
  .join('|');
const MARK = '[^\\S\\r\\n]?[/–-][^\\S\\r\\n]?';
const NUMBER = '(?<![\\p{L}\\d/–-])(\\d{1,5})';
const BEFORE_TYPE = `(?:${MARK}(\\d{4})(?=\\s?[/–-]))?(?:${MARK}|[^\\S\\r\\n])?`;

/** From the mark behind the type, in `34-CT/TW`, `117/QĐ-UBND`, `30/2020/NĐ-CP`: what stands before it, number, year, type, and the body. */
const papers = markSearch(
  /^\s?[/–-]\s?$/u,
  new RegExp(
    `${MARK}(?=\\p{Lu})(?<=(${NUMBER}${BEFORE_TYPE}(${TYPES}))${MARK})(\\p{Lu}[\\p{L}\\d]*)(?![\\p{L}\\d])`,
    'uy',
  ),
);
/** From the mark behind the number, in `12/SNV-TĐKT` with spaces: such papers have no type. */
const letters = markSearch(
  /^\s\/\s?$|^\/\s$/u,
  new RegExp(
    `\\s?\\/\\s?(?=\\p{Lu})(?<=(${NUMBER})\\s?\\/\\s?)(?!(?:${TYPES})-)\\p{Lu}{2,}[\\p{L}\\d]*-\\p{Lu}{2,}[\\p{L}\\d]*(?![\\p{L}\\d])`,
    'uy',
  ),
);

/** Finds them; where the body may be of the Party or of the state, only what is wrong in both. */
export function wrongCitedSymbols(texts: readonly TypedText[]): readonly WrongSymbol[] {
  return [...papers(texts), ...letters(texts)].flatMap((found) => {
    const { path, text, end, parts, typedSpan } = found;
    const start = found.start - (parts[0] ?? '').length;
    const written = text.slice(start, end);
    const right = rightForm(written, found);
    if (right === undefined || right === withoutOtherSlips(written)) return [];
    if (!NAMED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))) return [];
    return [{ path, span: typedSpan(start, end), written, right }];
  });
}

const PARTY = /^T[WU]$/u;
const STATE = /^(?:UBND|HĐND|CP|TTg|CTN|BNV|SNV)$/u;
const RIGHT_ANYWHERE = /^\d+(?:\/\d{4})?\/\p{L}+-\p{L}|^\d+-\p{L}+\/\p{L}/u;

function rightForm(written: string, { parts, text, end }: Found): string | undefined {
  const [, number = '', year = '', type = '', body = ''] = parts;
  const plain = unspaced(written);
  if (type === '') return plain;
  const party = `${number}-${type}/${body}`;
  const state = [number, ...(year === '' ? [] : [year]), `${type}-${body}`].join('/');
  if (STATE.test(body)) return state;
  if (PARTY.test(body))
    return year === '' && Object.hasOwn(SYMBOLS.party, type) && !goesOn(text, end) ? party : undefined;
  if (RIGHT_ANYWHERE.test(plain)) return plain;
  // no mark before the type: the other one tells which form is meant
  if (/^\d+\p{L}/u.test(plain)) return plain.includes('/') ? party : state;
  return undefined;
}

/** A body may be a part of another: `TU-VP`. */
function goesOn(text: string, end: number): boolean {
  return /^[/–-]\p{L}/u.test(text.slice(end, end + 2));
}

function unspaced(written: string): string {
  return written.replace(/\s/gu, '').replaceAll('–', '-');
}

/** A space on one side of a hyphen, which another rule tells, and a dash in its place are no slips of this kind. */
function withoutOtherSlips(written: string): string {
  return written.replace(/(?<=\S)[-–]\s|(?<=\p{L})\s[-–](?=\S)|–/gu, '-');
}
