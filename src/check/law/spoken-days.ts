import { ordinal } from '../../model/date-order.js';
import { shortDate } from '../../text/vietnamese.js';
import type { DateSpan } from '../date-span.js';

/** Days as a message says them: `ngày 07/4/2023`, `năm 2022`, `từ ngày 01/01/2022 đến ngày 31/3/2023`. */
export function spokenDays({ first, last }: DateSpan): string {
  if (ordinal(first) === ordinal(last)) return `ngày ${shortDate(first)}`;
  const isYear = first.year === last.year && first.month + first.day === 2 && last.month + last.day === 43;
  return isYear ? `năm ${first.year}` : `từ ngày ${shortDate(first)} đến ngày ${shortDate(last)}`;
}
