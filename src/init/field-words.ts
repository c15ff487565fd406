import type { Field } from '../schema/field.js';

/** A field's name and what it is for. */
export function fieldWords({ label, use }: Field): string {
  return `${label}. ${use}`;
}
