/** The fields of a bloc year that hold its conferences, in the order in which they are held. */
export const CONFERENCE_FIELDS = ['conference', 'halfYearConference', 'yearEndConference'] as const;

/** One of them. */
export type ConferenceField = (typeof CONFERENCE_FIELDS)[number];
