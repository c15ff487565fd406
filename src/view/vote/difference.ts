/** What is left of a whole; unknown also when the counts contradict each other. */
export function difference(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined || part > whole ? undefined : whole - part;
}
