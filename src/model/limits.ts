/** The years a bloc year may have: before, there were no blocs; after, a slip of the finger. */
export const YEARS = { min: 2004, max: 2100 } as const;

/** Clear height to sign, in mm: less leaves no room for a hand, more than half a page is a slip. */
export const SIGNATURE_SPACE_MM = { min: 10, max: 120 } as const;

/** Signature places side by side. */
export const SIGNATURE_COLUMNS = { min: 1, max: 4 } as const;

/** Points of a score: scales of 100 and of 1.000 are in use, with room above. */
export const POINTS = { max: 10_000 } as const;

/** Ballots on one sheet. */
export const BALLOTS_PER_PAGE = { min: 1, max: 4 } as const;
