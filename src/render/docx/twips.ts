/** Points as whole twips (1/20 point), the unit of most lengths in WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
