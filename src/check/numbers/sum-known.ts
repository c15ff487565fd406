/** Two counts together; unknown when one of them is. */
export function sumKnown(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
