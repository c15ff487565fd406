import type { BlocYear } from '../model/bloc-year.js';
import { Blank, orBlank, Phrase, type Printable } from './blank.js';
import { dateOrBlank } from './dates.js';
import type { View } from './view-shape.js';

type Kind = BlocYear['conference']['kind'];

const NAMES: Readonly<Record<Kind, (year: string, review: string | Blank) => readonly (string | Blank)[]>> = {
  'ky-giao-uoc': (year) => [`Hội nghị ký kết giao ước thi đua năm ${year}`],
  'so-ket': (year) => [`Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${year}`],
  'tong-ket': (_, review) => ['Hội nghị tổng kết công tác thi đua, khen thưởng năm ', review],
  'tong-ket-va-ky': (year, review) => [
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm ',
    review,
    ` và ký kết giao ước thi đua năm ${year}`,
  ],
};

/** The conference in words. */
export function conferenceView({ conference, year, reviewYear }: BlocYear): View['conference'] {
  const review = reviewYear === undefined ? new Blank('reviewYear', 'short') : String(reviewYear);
  const name: Printable = new Phrase(NAMES[conference.kind](String(year), review));
  return {
    name,
    date: dateOrBlank(conference.date, 'conference.date'),
    place: orBlank(conference.place, 'conference.place'),
  };
}
