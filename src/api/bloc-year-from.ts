import type { Outcome } from '../diagnostics/outcome.js';
import { plainRecord } from '../load/plain-record.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { validateRecord } from './validate-record.js';

/**
 * Validates one bloc year that a program holds as plain data, not as a file. Findings are those a file would have; their
 * places know only the name given, after which the papers are named too.
 */
export function blocYearFrom(data: unknown, file = 'khoi'): Outcome<LoadedBlocYear> {
  const record = plainRecord(file, data);
  return record.ok ? validateRecord(record.value) : record;
}
