import type { BlocYear } from '../../model/bloc-year.js';

const FIELDS = /^(?:legalBases\[\d+\]|pledge\.opening)$/u;

/** Where a state paper writes out every date: its bases and the opening of the pledge. */
export function datesWrittenOut({ regime }: BlocYear, path: string): boolean {
  return regime === 'state' && FIELDS.test(path);
}
