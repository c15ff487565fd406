import { Blank } from './blank.js';

/** Templates take a gap, an empty text or list and what is not so for absent. */
export function isPresent(value: unknown): boolean {
  if (value instanceof Blank) return false;
  return Array.isArray(value) || value instanceof String ? value.length > 0 : Boolean(value);
}
