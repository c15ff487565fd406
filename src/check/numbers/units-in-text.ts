import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import { madeOnce } from '../made-once.js';
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

/** The numbers of units of the bloc that a text says. */
export function unitsInText(data: BlocYear, text: string): readonly SaidCount[] {
  const ofBloc = (GIVES_NUMBER.test(text) ? [CONSISTS, HAS, HAS_AT_HEAD] : [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([, word = '', between = '']) => namesOf(data).has(spellingKey(word + between)))
    .filter(([, , , , rest = '']) => !GOES_ON.test(rest))
    .map((match) => said(match, match[3]));
  const ofAll = [
    ...(SAYS_ALL.test(text) ? text.matchAll(ALL) : []),
    ...(OF_TWO.test(text) ? text.matchAll(RATIO) : []),
  ];
  const counted = ofAll.map((match) => said(match, match[1]));
  return [...ofBloc, ...counted].filter(
    ({ count, start, end }) => count > 0 && !ofAnotherTime(text, start, end, data.year),
  );
}

/** Without these none can: most texts need no closer look. */
const GIVES_NUMBER = new RegExp(`(?:gồm|có)\\s+${COUNT_PATTERN}\\s+(?:cơ|đơn|thành|sở)`, 'u');
const SAYS_ALL = /[Cc][Ảả]|[Tt][Oo][Àà][Nn]/u;
const OF_TWO = /\d\/\d/u;

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
