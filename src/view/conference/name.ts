import type { BlocYear } from '../../model/bloc-year.js';
import type { ConferenceKind } from '../../model/conference.js';
import { Blank, Phrase, type Printable } from '../blank.js';
import type { Occasion } from '../occasion.js';

/** The years a conference speaks of. */
interface Years {
  readonly review: string | Blank;
  readonly pledge: string;
}

const NAMES: Readonly<Record<ConferenceKind, (years: Years) => readonly (string | Blank)[]>> = {
  'ky-giao-uoc': ({ pledge }) => [`Hội nghị ký kết giao ước thi đua năm ${pledge}`],
  'so-ket': ({ review }) => ['Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ', review],
  'tong-ket': ({ review }) => ['Hội nghị tổng kết công tác thi đua, khen thưởng năm ', review],
  'tong-ket-va-ky': ({ review, pledge }) => [
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm ',
    review,
    ` và ký kết giao ước thi đua năm ${pledge}`,
  ],
};

/** What a conference is called: that of the pledge reviews the year before, one at the end of the year signs for the next. */
export function conferenceName({ year, reviewYear }: BlocYear, { field, conference }: Occasion): Printable {
  const reviewed = field === 'conference' && conference.kind !== 'so-ket' ? reviewYear : year;
  const review = reviewed === undefined ? new Blank('reviewYear', 'short') : String(reviewed);
  const pledge = String(field === 'yearEndConference' ? year + 1 : year);
  return new Phrase(NAMES[conference.kind]({ review, pledge }));
}
