/** A day as the official dates need it. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the month: below 10 with a leading zero (ND30-42). */
export function officialDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** A month: only January and February with a leading zero (ND30-42). */
function officialMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** `ngày 07 tháng 4 năm 2023` (ND30-42, DANG-18). */
export function officialDate({ year, month, day }: Day): string {
  return `ngày ${officialDay(day)} tháng ${officialMonth(month)} năm ${year}`;
}

/** `07/4/2023` (TG-05). */
export function shortDate({ year, month, day }: Day): string {
  return `${officialDay(day)}/${officialMonth(month)}/${year}`;
}

/** A count: below 10 with a leading zero, as the papers of blocs write it. */
export function officialCount(count: number): string {
  return String(count).padStart(2, '0');
}

/** The words in quotation marks, unless the user put some. */
export function quoted(words: string): string {
  return /^[“"]/u.test(words) ? words : `“${words}”`;
}

/** `A, B và C`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

/** Made when first asked for: that takes longer than most comparing. */
let collator: Intl.Collator | undefined;

/** Vietnamese alphabetical order. */
export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator('vi');
  return collator.compare(a, b);
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** The day of the week in words (VH-15). */
export function weekday({ year, month, day }: Day): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** `8:00` as `08 giờ 00 phút`. */
export function clockTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours.padStart(2, '0')} giờ ${minutes} phút`;
}
