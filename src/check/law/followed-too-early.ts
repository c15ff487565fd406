import type { BlocYear } from '../../model/bloc-year.js';
import { allMatches } from '../../text/all-matches.js';
import type { DateSpan } from '../date-span.js';
import type { NfcText } from '../nfc-texts.js';
import type { Citation } from './citations.js';
import type { KnownInstrument } from './known-instruments.js';
import { outside } from './validity.js';

/** Texts that say what is to be done within the year, and those for the next. */
const THIS_YEAR =
  /^(?:pledge|program|charter|registrations|scoring|narrative\.plan|narrative\.halfYear\.(?:objectives|tasks|solutions))\b/u;
const NEXT_YEAR = /^narrative\.yearEnd\.(?:objectives|tasks|solutions)\b/u;
const FOLLOWED =
  /(?:căn cứ|theo|thực hiện|chấp hành|tuân thủ|quy định (?:tại|của))(?:\s+(?:nghiêm|nghiêm túc|nghiêm chỉnh|đúng|tốt|đầy đủ|các|những|quy định|của|tại))*\s+$/iu;
/** Offices spread, study and prepare for a law long before it begins. */
const PREPARES =
  /(?:chuẩn bị|triển khai|thi hành|hiệu lực|tuyên truyền|phổ biến|quán triệt|giới thiệu|nghiên cứu|tìm hiểu|học tập|tập huấn|bồi dưỡng|góp ý|tham gia ý kiến|dự thảo|dự án|xây dựng|ban hành|hoàn thiện|rà soát|sửa đổi|bổ sung|thay thế|phù hợp|kế hoạch|lộ trình|sắp tới|thời gian tới|năm tới|kể từ|khi )/iu;
const YEAR = /(?<!\d)(\d{4})(?!\d)/gu;
const LEAD = 160;

/** Whether a text follows an instrument though it begins only after the year the text is about. */
export function isFollowedTooEarly(
  instrument: KnownInstrument,
  citation: Citation,
  text: NfcText,
  days: DateSpan,
  { year }: BlocYear,
): boolean {
  const { from, unsure = [] } = instrument;
  if (from === undefined || unsure.includes('start') || outside({ from }, days) !== 'early') return false;
  const about = yearAbout(text.path, year);
  if (about === undefined || from.year <= about) return false;
  const before = /[^.;\n]*$/u.exec(text.text.slice(Math.max(0, citation.start - LEAD), citation.start))?.[0] ?? '';
  const after = /^[^.;\n]*/u.exec(text.text.slice(citation.end))?.[0] ?? '';
  const around = `${before} ${after}`;
  return FOLLOWED.test(before) && !PREPARES.test(around) && !namesYear(around, from.year);
}

function yearAbout(path: string, year: number): number | undefined {
  if (THIS_YEAR.test(path)) return year;
  return NEXT_YEAR.test(path) ? year + 1 : undefined;
}

/** The words speak of a year in which it is in force. */
function namesYear(words: string, first: number): boolean {
  return allMatches(words, YEAR).some(([, year]) => Number(year) >= first);
}
