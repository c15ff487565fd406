import type { BlocYear } from '../model/bloc-year.js';
import type { CalendarDate } from '../model/date.js';
import { officialDate, shortDate } from '../text/vietnamese.js';
import { Phrase, partsOf } from './blank.js';
import { dateOrBlank } from './dates.js';

/** A paper's own number and date, and where the date stands in the data. */
interface Cited {
  readonly number: Phrase;
  readonly date: CalendarDate | undefined;
  readonly field: string;
}

interface Style {
  readonly gap: string;
  readonly day: (date: CalendarDate) => string;
}

/** How each regime goes on from the number to the date: as it cites legal instruments (ND30-113; DANG-28, 50). */
const STYLES: Readonly<Record<BlocYear['regime'], Style>> = {
  state: { gap: ' ', day: officialDate },
  party: { gap: ', ', day: (date) => `ngày ${shortDate(date)}` },
};

/** Number and date of a paper as its annexes cite it: `05/TTr-KTĐ ngày 11 tháng 12 năm 2026`; `05-TTr/KTĐ, ngày 11/12/2026`. */
export function citedPaper({ regime }: BlocYear, { number, date, field }: Cited): Phrase {
  const { gap, day } = STYLES[regime];
  const when = date === undefined ? partsOf(dateOrBlank(date, field)) : [day(date)];
  return new Phrase([...partsOf(number), gap, ...when]);
}
