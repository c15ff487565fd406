import { onOneLine } from '../../../text/on-one-line.js';
import { clockSlips } from '../../form/clock-slips.js';
import type { Found } from '../../found.js';
import type { TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const QUARTERS = ['v', 'vi', 'vii', 'viii', 'ix', 'x', '5', '6', '7', '8', '9', '05', '06', '07', '08', '09'];

/** `Quý V năm 2026`, `quý 5/2026`, `đến quý V.`; not `vị khách quý 5 năm`, `ông Đặng Quý V`. */
const noQuarters = wordSearch(
  ['quý', 'quí'].flatMap((word) => QUARTERS.map((number) => `${word} ${number}`)),
  /[Qq]u[ýí]\s+(?:VI{0,3}|IX|X|0?[5-9])(?=\s*\/\s*20\d\d(?!\d)|\s+năm\s+20\d\d(?!\d))|(?<=(?:trong|hết|cuối|đầu|sang|đến|từ)\s+)[Qq]u[ýí]\s+(?:VI{0,3}|IX|X)(?=\s*(?:[.,;:)]|$))/muy,
);

/** A time the clock does not show, or a quarter the year does not have. */
export const impossibleTime = rule({
  id: 'impossible-time',
  group: 'form',
  severity: 'warning',
  title: 'Giờ, quý không có thật',
  text: 'Tìm trong lời văn những giờ không có trên đồng hồ như 11h75, 25 giờ 00, và những quý không có trong năm như quý V. Khoảng thời gian như 48 giờ thì không kể.',
  source: { text: 'Một ngày có 24 giờ, một giờ có 60 phút, một năm có bốn quý', confidence: 'arithmetic' },
  example: { wrong: 'bế mạc lúc 11h75', right: 'bế mạc lúc 11 giờ 45' },
  check: ({ texts }) => [
    ...clockSlips(texts).map((found) => finding(found, 'Đồng hồ không có giờ', 'Xem lại giờ, phút.')),
    ...quarters(texts),
  ],
});

function quarters(texts: readonly TypedText[]): readonly RuleFinding[] {
  return noQuarters(texts).map((found) =>
    finding(found, 'Một năm có bốn quý, không có', 'Xem lại quý: I, II, III hoặc IV.'),
  );
}

function finding({ path, span, letters }: Found, message: string, hint: string): RuleFinding {
  return { path, span, message: `${message} “${onOneLine(letters)}”.`, hint };
}
