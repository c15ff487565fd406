import type { BlocYear } from '../../model/bloc-year.js';
import type { ConferenceField } from '../../view/occasion.js';

/** A conference the data knows of, its field and what to call it. */
export interface KnownConference {
  readonly field: ConferenceField;
  readonly name: string;
  readonly conference: BlocYear['conference'];
}

const NAMES = [
  ['conference', 'Hội nghị ký giao ước'],
  ['halfYearConference', 'Hội nghị sơ kết'],
  ['yearEndConference', 'Hội nghị tổng kết'],
] as const;

/** The conferences of a bloc year, in the order in which they are held. */
export function conferencesOf(data: BlocYear): readonly KnownConference[] {
  return NAMES.flatMap(([field, name]) => {
    const conference = data[field];
    return conference === undefined ? [] : [{ field, name, conference }];
  });
}
