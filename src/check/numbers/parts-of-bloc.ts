import { allMatches } from '../../text/all-matches.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import { COUNT_PATTERN } from './number-pattern.js';
import { ofAnotherTime } from './of-another-time.js';
import { readCount } from './read-count.js';
import type { SaidCount } from './units-in-text.js';

/** A number of units said to be of the bloc, in a text. */
export interface PartOfBloc extends SaidCount {
  readonly found: Found;
}

const OPENINGS = ['đơn vị', 'cơ quan'].flatMap((units) =>
  ['trong', 'thuộc', 'của', 'thành viên'].map((next) => `${units} ${next}`),
);

/** With what units do: a name behind `Khối` may be that of another bloc, as in `06 đơn vị trong Khối doanh nghiệp`. */
const ofBloc = wordSearch(
  OPENINGS,
  /(?:đơn vị|cơ quan)(?:\s+thành viên)?\s+(?:trong|thuộc|của)\s+(?:toàn\s+)?(?:khối|cụm)(?=\s*(?:[.,;:)]|$)|\s+(?:thi đua\s+)?(?:bảo đảm|cam kết|chưa|cùng|có|hoàn thành|hưởng ứng|không|ký|nhất trí|nộp|phát động|sẽ|tham dự|tham gia|thống nhất|thực hiện|tiếp tục|tổ chức|đang|đã|đạt|đăng ký|đảm bảo|đề nghị|đều|được|gửi)(?!\p{sc=Latn}))/muy,
  'small',
);

/** As much as the longest number in words with what stands before it. */
const NEAR = 60;

/** Behind a day, a month, a mark the number counts no units; `năm đơn vị` may speak of a year. */
const NUMBER_BEFORE = new RegExp(
  `(?<![\\p{sc=Latn}\\d])(?<!(?<!\\p{sc=Latn})(?:ngày|tháng|quý|tuần|năm|đến|hết|từ|lần|thứ|số|hạng|điều|khoản|mục|đợt|gấp)\\s+|[-–+×/]\\s*|[.,])(?!năm\\s)${COUNT_PATTERN}\\s+(?:cơ quan,\\s+)?$`,
  'diu',
);

/** The numbers of units of the bloc of which the texts say that they did something: all of them, or a part. */
export function partsOfBloc(texts: readonly TypedText[], year: number): readonly PartOfBloc[] {
  return ofBloc(texts).flatMap((found) => {
    const from = Math.max(0, found.start - NEAR);
    const match = NUMBER_BEFORE.exec(found.text.slice(from, found.start));
    const count = readCount(match?.[1]?.toLowerCase() ?? '');
    const [start, end] = (match?.indices?.[1] ?? [0, 0]).map((at) => from + at);
    if (count === undefined || start === undefined || end === undefined) return [];
    return isOfOthers(found.text, start, end, year) ? [] : [{ found, count, start, end }];
  });
}

/** Words of a sentence that adds up, or compares with what was. */
const OTHERS =
  /(?<!\p{sc=Latn})(?:lượt|giai đoạn|nhiệm kỳ|cộng dồn|sáp nhập|hợp nhất|sắp xếp|(?:các|hai|ba) (?:khối|cụm))(?!\p{sc=Latn})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

function isOfOthers(text: string, start: number, end: number, year: number): boolean {
  if (ofAnotherTime(text, start, end, year)) return true;
  const before = /[^.;\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^.;\n]*/u.exec(text.slice(end))?.[0] ?? '';
  const sentence = before + behind;
  return OTHERS.test(sentence) || allMatches(sentence, YEAR).some(([found]) => Number(found) !== year);
}
