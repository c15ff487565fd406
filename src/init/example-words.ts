import type { Field } from '../schema/field.js';

/** An example of what to write in a field, if it has one. */
export function exampleWords({ example }: Field): string | undefined {
  return example === undefined ? undefined : `Ví dụ: ${String(example)}`;
}
