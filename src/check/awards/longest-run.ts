/** How many years follow one another at most, of years in order. */
export function longestRun(years: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [index, year] of years.entries()) {
    run = years[index - 1] === year - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
