import { type BlocYear, blocYearSchema } from '../model/bloc-year.js';
import type { ConferenceField } from '../model/conference-fields.js';

/** What a paper belongs to: the pledge of the year, its half-year review, or the review of a whole year. */
export type OccasionName = 'pledge' | 'half-year' | 'review';

/** The conference a paper belongs to and the year it speaks of; unknown when a past year is reviewed and not named. */
export interface Occasion {
  readonly name: OccasionName;
  readonly field: ConferenceField;
  readonly conference: BlocYear['conference'];
  readonly year: number | undefined;
}

const NONE = blocYearSchema.shape.yearEndConference.unwrap().parse({}, { jitless: true });

/** The occasion of that name in a bloc year. A year ends either in its own conference or in that which signs the next pledge. */
export function occasionOf(data: BlocYear, name: OccasionName): Occasion {
  const { year, conference, halfYearConference = NONE, yearEndConference } = data;
  if (name === 'half-year') return { name, field: 'halfYearConference', conference: halfYearConference, year };
  if (name === 'pledge') return { name, field: 'conference', conference, year };
  if (yearEndConference !== undefined || !reviews(conference)) {
    return { name, field: 'yearEndConference', conference: yearEndConference ?? NONE, year };
  }
  return { name, field: 'conference', conference, year: data.reviewYear };
}

/** The occasion a conference is: one that reviews the past year belongs to that year, whatever it signs. */
export function occasionAt(data: BlocYear, field: ConferenceField): Occasion {
  if (field === 'halfYearConference') return occasionOf(data, 'half-year');
  const review = occasionOf(data, 'review');
  return review.field === field ? review : occasionOf(data, 'pledge');
}

function reviews({ kind }: BlocYear['conference']): boolean {
  return kind === 'tong-ket' || kind === 'tong-ket-va-ky';
}
