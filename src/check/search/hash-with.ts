/** The hash of no letters. */
export const FIRST_HASH = 0;

/** The hash of a word with one more letter. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
