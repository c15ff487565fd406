import type { CalendarDate } from '../model/date.js';
import { officialDate } from '../text/vietnamese.js';
import { Blank, Phrase, type Printable } from './blank.js';

/** The date in its official wording, or its wording with gaps. */
export function dateOrBlank(date: CalendarDate | undefined, field: string): Printable {
  if (date !== undefined) return officialDate(date);
  const gap = new Blank(field, 'short');
  return new Phrase(['ngày ', gap, ' tháng ', gap, ' năm ', gap]);
}
