/** A border of one side: a single black line of `weight` points, or none at 0. */
export function borderXml(side: string, weight: number, line: 'single' | 'dashed' = 'single'): string {
  if (weight === 0) return `<w:${side} w:val="none"/>`;
  return `<w:${side} w:val="${line}" w:sz="${Math.round(weight * 8)}" w:space="0" w:color="000000"/>`;
}
