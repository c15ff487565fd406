import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { allMatches } from '../../text/all-matches.js';
import { madeOnce } from '../made-once.js';
import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import { markSearch } from '../search/mark-search.js';
import { wordSearch } from '../search/word-search.js';
import { COUNT_PATTERN } from './number-pattern.js';
import { ofAnotherTime } from './of-another-time.js';
import { readCount } from './read-count.js';

/** A number of units that a text says, and where. */
export interface SaidCount {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const UNITS = '(?:cơ quan, đơn vị|đơn vị|cơ quan|thành viên|sở(?:, ban)?, ngành|sở)(?:\\s+thành viên)?(?!\\p{sc=Latn})';
const OF_BLOC = '\\s+(?:trong|thuộc|của)\\s+(?:toàn\\s+)?(?:[Kk]hối|[Cc]ụm)(?!\\p{sc=Latn})';

/** The bloc as what is spoken of: at the head of a sentence or clause, not `Đoàn kiểm tra của Khối`. */
const BLOC =
  '(?=[KkCc])(?<=^|[.;:,“(]\\s*|(?:nay|toàn|qua|\\d)\\s+)([Kk]hối|[Cc]ụm)((?:(?![Kk]hối|[Cc]ụm)[^.;:\\n]){0,160}?)(?:\\s+(?:hiện nay|hiện|nay))?';

/** `Khối thi đua … gồm 08 đơn vị`: the words between decide whether the bloc itself is meant. */
const CONSISTS = new RegExp(
  `${BLOC}(?:\\s+bao)?\\s+gồm(?:\\s+có)?\\s+${COUNT_PATTERN}\\s+${UNITS}(?=([^.;\\n]*))`,
  'gmu',
);

/** `Khối có 08 đơn vị thành viên.`: with nothing after it, all are meant. */
const HAS = new RegExp(
  `${BLOC}\\s+có\\s+${COUNT_PATTERN}\\s+(?:cơ quan, đơn vị|đơn vị|cơ quan)\\s+thành viên(?=\\s*(?:[.;:]|$))()`,
  'gmu',
);

/** `Năm 2026, Khối có 08 cơ quan, đơn vị.`: without a word for members, a whole sentence at the head of a text or sentence. */
const HAS_AT_HEAD = new RegExp(
  `(?=[KkCc])(?<=(?:^|[.]\\s+)(?:(?:[Nn]ăm\\s+\\d{4}|[Hh]iện nay|[Hh]iện|[Đđ]ến nay),?\\s+)?)${BLOC}\\s+có\\s+${COUNT_PATTERN}\\s+(?:cơ quan, đơn vị|đơn vị|cơ quan|sở(?:, ban)?, ngành)(?=\\s*(?:\\.|$)|,\\s+(?:với|gồm|bao gồm)(?!\\p{sc=Latn}))()`,
  'gmu',
);

/** `cả 08 đơn vị trong Khối`, `08/08 đơn vị trong Khối`. */
const ALL = new RegExp(
  `(?<!\\p{sc=Latn})(?:cả|tất cả|toàn bộ|toàn thể)\\s+${COUNT_PATTERN}\\s+${UNITS}${OF_BLOC}`,
  'giu',
);
const RATIO = new RegExp(
  `(?=\\d)(?<!(?:ngày|đến|trước|từ|hết|vào)\\s+)(?<![\\d/.,])\\d{1,3}\\/(\\d{1,3})\\s+(?:${UNITS}${OF_BLOC}|(?:đơn vị|cơ quan) thành viên)`,
  'giu',
);

/** After the number, another one: only a part was counted. */
const GOES_ON = /(?:,|và)\s*\d/u;

/** Without one of these no text can say such a number: most need no closer look. */
const counts = wordSearch(
  ['gồm', 'có', 'cả', 'toàn bộ', 'toàn thể'],
  new RegExp(`(?:gồm|có|cả|toàn bộ|toàn thể)\\s+${COUNT_PATTERN}\\s+(?:cơ|đơn|thành|sở)`, 'uy'),
  'small',
);
const ratios = markSearch(/^\/$/u, /\/\d{1,3}\s+(?:cơ|đơn|thành|sở)/iuy);

/** The texts that may say numbers of units, in order. */
export function textsOnUnits(texts: readonly TypedText[]): readonly NfcText[] {
  const paths = new Set([...counts(texts), ...ratios(texts)].map(({ path }) => path));
  return paths.size === 0 ? [] : nfcTexts(texts).filter(({ path }) => paths.has(path));
}

/** The numbers of units of the bloc that a text says. */
export function unitsInText(data: BlocYear, text: string): readonly SaidCount[] {
  const ofBloc = [CONSISTS, HAS, HAS_AT_HEAD]
    .flatMap((pattern) => allMatches(text, pattern))
    .filter(([, word = '', between = '']) => namesOf(data).has(spellingKey(word + between)))
    .filter(([, , , , rest = '']) => !GOES_ON.test(rest))
    .map((match) => said(match, match[3]));
  const counted = [...allMatches(text, ALL), ...allMatches(text, RATIO)].map((match) => said(match, match[1]));
  return [...ofBloc, ...counted].filter(
    ({ count, start, end }) => count > 0 && !ofAnotherTime(text, start, end, data.year),
  );
}

/** Where the number stands, to the end of what it counts. */
function said({ 0: found, index }: RegExpExecArray, number = ''): SaidCount {
  const at = index + found.lastIndexOf(number);
  return { count: readCount(number) ?? 0, start: at, end: at + number.length };
}

/** What a text may call the bloc. */
const namesOf = madeOnce(({ bloc, authority }: BlocYear): ReadonlySet<string> => {
  const full = [bloc.name, bloc.shortName, bloc.kind, `${bloc.kind} thi đua`].filter((name) => name !== undefined);
  const place = [authority.level, authority.name].filter((part) => part !== undefined).join(' ');
  return new Set(full.flatMap((name) => [name, `${name} ${place}`]).map(spellingKey));
});
