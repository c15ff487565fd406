import type { Nominee } from './nominees.js';

/** A member unit of the bloc is put forward, not a part of it and nobody in it. */
export function isUnitItself({ entry, unit }: Nominee): boolean {
  return unit !== undefined && entry.subject === 'collective' && entry.collectiveName === undefined;
}
