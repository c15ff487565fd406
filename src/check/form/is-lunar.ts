import type { WrittenDate } from './written-dates.js';

/** Years by stem and branch are lunar years; `AL` stands in brackets or behind figures. */
const LUNAR =
  '(?:âm lịch|lịch âm|(?<![\\p{sc=Latn}])(?:AL|ÂL)(?![\\p{sc=Latn}])|năm\\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\\s+\\p{sc=Latn})';
/** What goes on with the same day in the other calendar is said of that day. */
const SAME_CALENDAR = '(?:(?!tức|nhằm|dương lịch)[^.;\\n])';
const SAID_AFTER = new RegExp(`^${SAME_CALENDAR}{0,40}?${LUNAR}`, 'iu');
const SAID_BEFORE = new RegExp(`(?:âm lịch|lịch âm)${SAME_CALENDAR}{0,30}$`, 'iu');

/** Whether a day is said to be of the lunar calendar, whose months all may have a 30th. */
export function isLunar({ text, start, end, day, month }: WrittenDate): boolean {
  if (Number(day) > 30 || Number(month) > 12) return false;
  return SAID_AFTER.test(text.slice(end, end + 60)) || SAID_BEFORE.test(text.slice(Math.max(0, start - 45), start));
}
