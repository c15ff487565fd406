/** Twentieths of a point: Word keeps lengths in whole ones, so that only such lengths are the same in both formats. */
const TWIPS = 20;

/** Points in a length given in millimetres, to the nearest length Word can keep. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 72 * TWIPS) / 25.4) / TWIPS;
}
