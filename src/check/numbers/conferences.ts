import type { BlocYear } from '../../model/bloc-year.js';
import type { ConferenceKind } from '../../model/conference.js';
import { CONFERENCE_FIELDS, type ConferenceField } from '../../model/conference-fields.js';
import { madeOnce } from '../made-once.js';

/** A conference the data knows of, its field and what to call it. */
export interface KnownConference {
  readonly field: ConferenceField;
  readonly name: string;
  readonly conference: BlocYear['conference'];
}

const NAMES: Readonly<Record<ConferenceKind, string>> = {
  'ky-giao-uoc': 'Hội nghị ký giao ước',
  'so-ket': 'Hội nghị sơ kết',
  'tong-ket': 'Hội nghị tổng kết',
  'tong-ket-va-ky': 'Hội nghị tổng kết và ký giao ước',
};

/** The conferences of a bloc year, in the order in which they are held; listed once for all rules. */
export const conferencesOf = madeOnce((data: BlocYear): readonly KnownConference[] =>
  CONFERENCE_FIELDS.flatMap((field) => {
    const conference = data[field];
    return conference === undefined ? [] : [{ field, name: NAMES[conference.kind], conference }];
  }),
);
