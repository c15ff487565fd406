import { remembered } from '../../text/remembered.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from '../search/cut-texts.js';
import { matchesAt } from '../search/matches-at.js';
import { wordPlaces } from '../search/word-places.js';
import { wordSearch } from '../search/word-search.js';

/** Times the clock does not show: `11h75`, `25 giờ 00`; not amounts of time, as `48 giờ`. */
export function clockSlips(texts: readonly TypedText[]): readonly Found[] {
  return [...inOneWord(texts), ...writtenOut(texts)];
}

/** `11h75`, `25h00`. */
const isSlip = remembered((word) => /^(?:\d{1,2}h[6-9]\d|(?:2[5-9]|[3-9]\d)h[0-5]\d)$/u.test(word));
const ONE_WORD = /(?<![.,/:-])\d{1,2}h\d{2}(?![-/])/uy;

function inOneWord(texts: readonly TypedText[]): readonly Found[] {
  const cut = cutTexts(texts);
  return matchesAt(cut.joined, wordPlaces(cut, isSlip), ONE_WORD);
}

const ENDS = '\\s*(?:[.;,)–-](?!\\d)|$)|\\s+(?:ngày|sáng|chiều|cùng|đến)(?!\\p{sc=Latn})';
const TOO_MANY = '(?:2[5-9]|[3-9]\\d)';
const AT = '(?<!\\p{sc=Latn}|có\\s+)(?:lúc|hồi)\\s+';

const SLIPS = [
  // 8 giờ 75 phút, lúc 8 giờ 75.; not `đến 8 giờ 75 đại biểu đã có mặt`, where the number counts something else
  `(?<=(?:[01]?\\d|2[0-4])\\s*)giờ\\s+[6-9]\\d(?:\\s+phút|(?=${ENDS}))`,
  // lúc 26 giờ, hồi 24 giờ 15; behind other words it may be an amount of time
  `(?<=${AT}${TOO_MANY}\\s*)giờ(?:\\s+[0-5]\\d(?!\\d))?`,
  `(?<=${AT}24\\s*)giờ\\s+(?!00)[0-5]\\d(?!\\d)(?=\\s+phút|${ENDS})`,
  // họp 25 giờ 00
  `(?<=${TOO_MANY}\\s*)giờ\\s+00(?!\\d|\\s*phút)`,
].join('|');

const hours = wordSearch(['giờ'], new RegExp(`(?<=(?<![\\d.,/:])\\d{1,2}\\s*)(?:${SLIPS})`, 'muy'), 'small');
const HOUR_BEFORE = /\d+\s*$/u;

function writtenOut(texts: readonly TypedText[]): readonly Found[] {
  return hours(texts).map((found) => {
    const { text, end, typedSpan } = found;
    const start = HOUR_BEFORE.exec(text.slice(0, found.start))?.index ?? found.start;
    return { ...found, start, letters: text.slice(start, end), span: typedSpan(start, end) };
  });
}
