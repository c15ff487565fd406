import type { CalendarDate } from '../../model/date.js';
import { ordinal } from '../../model/date-order.js';
import type { DateSpan } from '../date-span.js';

/** From when to when something holds or exists, both days included; an absent day is no bound. */
interface Bounds {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** On which side all days lie outside the bounds: too early for what has not begun, too late for what has ended. */
export type Outside = 'early' | 'late';

/** Whether all days lie outside the bounds, and on which side. */
export function outside({ from, to }: Bounds, { first, last }: DateSpan): Outside | undefined {
  if (from !== undefined && ordinal(last) < ordinal(from)) return 'early';
  return to !== undefined && ordinal(first) > ordinal(to) ? 'late' : undefined;
}
