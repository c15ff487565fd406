/** The figures of a paper's number as they are written: below ten with one zero before them, else with none (ND30-33, DANG-14). */
export function paperNumber(figures: string): string {
  return figures.replace(/^0*([1-9]\d*)$/u, (_, number: string) => number.padStart(2, '0'));
}
