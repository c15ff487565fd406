/** What papers call those an award honours. */
export const SUBJECT_WORDS = { collective: 'tập thể', individual: 'cá nhân' } as const;
