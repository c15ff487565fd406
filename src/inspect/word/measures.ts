/** Points in each unit that the strict form of the format may name. */
const UNITS: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1, pc: 12, pi: 12 };

const MEASURE = /^([+-]?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u;

/** Points in a length, which is counted in parts of a point (20 or 2 to a point) unless it names a unit. */
export function pointsOf(value: string | undefined, toPoint = 20): number | undefined {
  const [, digits, unit] = MEASURE.exec(value ?? '') ?? [];
  if (digits === undefined) return undefined;
  const points = unit === undefined ? Number(digits) / toPoint : Number(digits) * (UNITS[unit] ?? 1);
  return Number.isFinite(points) ? points : undefined;
}
