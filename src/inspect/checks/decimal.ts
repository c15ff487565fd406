/** A number with at most one digit behind a decimal comma. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
