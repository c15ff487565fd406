/** Pixels of a point at printed size. */
export const PRINTED_POINT = 96 / 72;
