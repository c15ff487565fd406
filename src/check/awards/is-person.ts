import type { Nominee } from './nominees.js';

/** One person is put forward by name. */
export function isPerson({ entry }: Nominee): boolean {
  return entry.subject === 'individual' && entry.person !== undefined;
}
