import { INSTRUMENTS } from '../../model/catalogues/instruments.js';
import { spellingKey } from '../../model/spelling-key.js';
import { allMatches } from '../../text/all-matches.js';
import { matchAt } from '../../text/match-at.js';

/** What a citation says of a date: the day, or the year alone. */
export type CitedDate =
  | { readonly year: number; readonly month: number; readonly day: number }
  | { readonly year: number; readonly month?: never; readonly day?: never };

/** An instrument cited in a text. */
export interface Citation {
  /** From the first letter of its type to behind its date or, without one, behind its number or name. */
  readonly start: number;
  readonly end: number;
  /** `Luật`, `Nghị định`, as typed. */
  readonly type: string;
  /** `91/2017/NĐ-CP`, without spaces. */
  readonly symbol?: string | undefined;
  /** What a law is called, as typed. */
  readonly name?: string | undefined;
  readonly date?: CitedDate | undefined;
  /** A comma stands before the date. */
  readonly comma: boolean;
  /** The words behind `của`. */
  readonly issuer?: string | undefined;
  /** It belongs to the title of the instrument cited before it. */
  readonly nested: boolean;
}

const TYPES = [
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Nghị quyết',
  'Thông tư liên tịch',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Quy định',
  'Quy chế',
  'Hướng dẫn',
  'Kết luận',
  'Kế hoạch',
  'Chương trình',
  'Công văn',
  'Văn bản hợp nhất',
  'Thông báo',
  'Thông tri',
  'Báo cáo',
  'Tờ trình',
];
const TYPE = TYPES.map((type) => `[${type[0]}${type[0]?.toLowerCase()}]${type.slice(1).replaceAll(' ', '\\s+')}`);

/** `91/2017/NĐ-CP`, `34-CT/TW`; a space behind the first sign is a slip that others find. */
const SYMBOL = String.raw`\d{1,5}(?:\/\d{4})?\s?[\/–-]\s?\p{Lu}[\p{sc=Latn}\d]*(?:[–\/&-]\p{sc=Latn}[\p{sc=Latn}\d]*)*`;
const NUMBER_AFTER = new RegExp(String.raw`\s+số\s+(${SYMBOL})`, 'uy');
const NUMBERED = new RegExp(String.raw`(?=\d)(?<![\p{sc=Latn}\d\/–-])${SYMBOL}`, 'gu');
const TYPE_BEFORE = new RegExp(String.raw`(?<![\p{sc=Latn}])(${TYPE.join('|')})\s+(?:số\s*:?\s*)?$`, 'u');
const LONGEST_TYPE = 40;

const LAW = new RegExp(`(?<![\\p{sc=Latn}])(?:${lawNames().map(spaced).join('|')})(?![\\p{sc=Latn}])`, 'giu');

const DAY = String.raw`ngày\s+(?<day>\d{1,2})\s*(?:tháng|[.\/–-])\s*(?<month>\d{1,2})\s*(?:năm|[.\/–-])\s*(?<year>\d{4})`;
const DATE_AFTER = new RegExp(
  String.raw`(?<comma>\s*,)?\s*(?:(?:ký|ban hành)\s+)?(?:${DAY}|năm\s+(?<only>\d{4}))`,
  'uy',
);
const ISSUER_AFTER = /\s*,?\s*(?:của|do)\s+([^,;.:()\n“”"]{2,100})/uy;
const ISSUER_AND_DATE = new RegExp(String.raw`\s*(?:của|do)\s+[^,;.:()\n“”"]{2,60}?,?\s+${DAY}`, 'uy');

/** What leads from an instrument to another that its title names. */
const IN_TITLE = /(?:quy định|hướng dẫn|thi hành|ban hành|sửa đổi|thay thế|bãi bỏ|điều của|thực hiện|biện pháp)/u;

/** Finds the instruments a text cites, by number or, the laws of the catalogue, by name; the text is in NFC. */
export function citationsIn(text: string): readonly Citation[] {
  const found = [...numbered(text), ...named(text)];
  if (found.length < 2) return found;
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.map((citation, index) => ({ ...citation, nested: isInTitle(citation, inOrder[index - 1], text) }));
}

function isInTitle({ start }: Citation, before: Citation | undefined, text: string): boolean {
  if (before === undefined) return false;
  const between = text.slice(before.end, start);
  return !/[;\n]/u.test(between) && IN_TITLE.test(between);
}

function numbered(text: string): readonly Citation[] {
  const found: Citation[] = [];
  for (const { 0: symbol, index } of allMatches(text, NUMBERED)) {
    const before = text.slice(Math.max(0, index - LONGEST_TYPE), index);
    const [lead = '', type] = TYPE_BEFORE.exec(before) ?? [];
    if (type === undefined) continue;
    const start = index - lead.length;
    found.push(cited({ start, type, symbol: plainSymbol(symbol) }, text, index + symbol.length));
  }
  return found;
}

function named(text: string): readonly Citation[] {
  if (!text.includes('Luật')) return [];
  const found: Citation[] = [];
  for (const { 0: name, index: start } of allMatches(text, LAW)) {
    if (!name.startsWith('Luật')) continue;
    const end = start + name.length;
    const [number = '', symbol] = matchAt(text, end, NUMBER_AFTER) ?? [];
    const own = symbol === undefined ? undefined : plainSymbol(symbol);
    found.push(cited({ start, type: 'Luật', name, symbol: own }, text, end + number.length));
  }
  return found;
}

function plainSymbol(symbol: string): string {
  return symbol.replace(/\s/gu, '').replaceAll('–', '-');
}

/** What is cited, with the date and the issuer behind its number or name. */
function cited(what: Pick<Citation, 'start' | 'type' | 'symbol' | 'name'>, text: string, at: number): Citation {
  const { start, type, symbol, name } = what;
  const dated = matchAt(text, at, DATE_AFTER);
  const end = at + (dated?.[0].length ?? 0);
  const issuer = matchAt(text, end, ISSUER_AFTER)?.[1]?.trim();
  const later = dated === undefined ? matchAt(text, at, ISSUER_AND_DATE) : undefined;
  const date = citedDate((dated ?? later)?.groups ?? {});
  const comma = dated?.groups?.comma !== undefined;
  return { start, end: end + (later?.[0].length ?? 0), type, symbol, name, date, comma, issuer, nested: false };
}

function citedDate({ day, month, year, only }: Readonly<Record<string, string | undefined>>): CitedDate | undefined {
  if (only !== undefined) return { year: Number(only) };
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** Each name once, the longer first: one law names another. */
function lawNames(): readonly string[] {
  const laws = INSTRUMENTS.filter(({ number }) => number.startsWith('Luật '));
  const names = new Map(laws.flatMap(({ name }) => (name === undefined ? [] : [[spellingKey(name), name] as const])));
  return [...names.values()].sort((a, b) => b.length - a.length);
}

/** A pattern for words however they are parted. */
function spaced(words: string): string {
  return words.replace(/[\s,]+/gu, String.raw`[\s,–-]+`);
}
