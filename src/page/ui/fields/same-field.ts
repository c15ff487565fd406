import type { SmallField } from '../../protocol.js';

/** Whether a field looks as another one but for its value, so that its row can stand for both. */
export function sameField(one: SmallField, other: SmallField): boolean {
  return JSON.stringify(lookOf(one)) === JSON.stringify(lookOf(other));
}

/** Of the value only what decides how the control is built. */
function lookOf({ path, label, use, example, kind, value, values }: SmallField): readonly unknown[] {
  const unknown = values !== undefined && !values.some((one) => one.value === value);
  return [path, label, use, example, kind, values, value.includes('\n'), unknown ? value : undefined];
}
