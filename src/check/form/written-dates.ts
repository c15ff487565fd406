import { matchAt } from '../../text/match-at.js';
import type { Found } from '../found.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { markSearch } from '../search/mark-search.js';
import { wordSearch } from '../search/word-search.js';

/** A date as words of a text give it. */
export interface WrittenDate extends Found {
  /** `ngày 07 tháng 4 năm 2023`, or figures with a mark between: `/`, `-`, `.`. */
  readonly form: 'words' | '/' | '-' | '.';
  /** Day, month and year as written; figures always have a day and a month. */
  readonly day: string | undefined;
  readonly month: string;
  readonly year: string | undefined;
}

const datesInWords = wordSearch(
  ['ngày', 'tháng'],
  /(?:ngày\s+(\d{1,2})\s+)?tháng\s+(\d{1,2})(?!\d)(?:\s+năm\s+(\d{4})(?!\d))?/uy,
  'small',
);
const datesInFigures = markSearch(
  /^\s?[/.-]\s?$/u,
  /(\d{1,2})\s?([/.-])\s?(\d{1,2})(?!\d)(?:\s?\2\s?(\d{4}|\d{2})(?!\d))?(?![\p{sc=Latn}\p{N}]|\s?[/-]\s?[\p{sc=Latn}\p{N}]|\.\d)/uy,
  'figures',
);

/** The dates in texts: in words, and in figures where those can only be a date; read once for all rules. */
export const writtenDates = madeOnce((texts: readonly TypedText[]): readonly WrittenDate[] => [
  ...datesInWords(texts).flatMap(inWords),
  ...datesInFigures(texts).flatMap(inFigures),
]);

function inWords(found: Found): readonly WrittenDate[] {
  const [day = '', month = '', year = ''] = found.parts;
  return month === '' ? [] : [{ form: 'words', day: known(day), month, year: known(year), ...found }];
}

/** Before a number and symbol of a paper, an address, an amount or a section these figures are none. */
const OTHER_BEFORE =
  /(?<=[\p{sc=Latn}\p{N}]|[\p{N}\p{sc=Latn}]\s?[/.,-]\s?|(?:số|hẻm|ngõ|ngách|kiệt|phiên bản|tọa độ)\s?:?\s*)/iuy;
/** With a word for the day before it, a day and a month need no year. */
const DAY_BEFORE = /(?<=(?<!\p{sc=Latn})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+)/iuy;
/** Two times a day, days 2 to 3 of a month: no date. */
const EACH_DAY_BEFORE = /(?<=(?<!\p{sc=Latn})(?:mỗi|một|hằng|hàng)\s+ngày\s+)/iuy;
const COUNTED_AFTER = /\s+(?:lần|lượt|giờ|tiếng|buổi|ngày|người|đơn vị|tập thể|cá nhân|tháng|điểm|%)/iuy;

function inFigures(found: Found): readonly WrittenDate[] {
  const [day = '', form, month = '', year = ''] = found.parts;
  const { text, start } = found;
  if (month === '' || (form !== '/' && form !== '-' && form !== '.')) return [];
  const needsWord = year.length <= 2;
  if (needsWord && form === '.') return [];
  if (matchAt(text, start, OTHER_BEFORE) || (needsWord && !isDay(found))) return [];
  return [{ form, day, month, year: known(year), ...found }];
}

function isDay({ text, start, end }: Found): boolean {
  if (!matchAt(text, start, DAY_BEFORE) || matchAt(text, start, EACH_DAY_BEFORE)) return false;
  return !matchAt(text, end, COUNTED_AFTER);
}

function known(part: string): string | undefined {
  return part === '' ? undefined : part;
}
