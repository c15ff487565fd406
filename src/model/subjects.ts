/** What one file of a kind of document may be made for. */
export const SUBJECTS = ['bloc', 'unit', 'conference', 'guest', 'collective', 'individual'] as const;

/** One of them. */
export type SubjectKind = (typeof SUBJECTS)[number];
