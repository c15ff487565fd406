const STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 in Roman numerals. */
export function roman(position: number): string {
  const [value, sign] = STEPS.find(([step]) => step <= position) ?? [0, ''];
  return value === 0 ? '' : sign + roman(position - value);
}
