/** Points in a length given in millimetres. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
