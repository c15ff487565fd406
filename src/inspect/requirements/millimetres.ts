/** Millimetres in a length given in points, to a tenth. */
export function millimetres(points: number): number {
  return Math.round((points * 254) / 72) / 10;
}
