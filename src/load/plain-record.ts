import { diagnose } from '../diagnostics/diagnose.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { kindOfValue, valueAt } from './plain-data.js';
import type { SourceRecord } from './source-record.js';

/** As deep as a file may be; data that holds itself is deeper. */
const MAXIMUM_DEPTH = 100;

/** Data that came from a program, as a record: all its places are the name it goes by. */
export function plainRecord(file: string, data: unknown): Outcome<SourceRecord> {
  const place: Place = { file };
  const kind = kindOfValue(data);
  if (kind === 'null' || kind === 'undefined') return failure([diagnose('load.empty', { place })]);
  if (kind !== 'object') return failure([diagnose('load.not-mapping', { place, facts: { kind } })]);
  if (isDeeperThan(MAXIMUM_DEPTH, data)) {
    return failure([diagnose('load.too-deep', { place, facts: { maximum: MAXIMUM_DEPTH } })]);
  }
  return success({
    file,
    data,
    placeOf: () => place,
    keyPlaceOf: () => place,
    typed: (path) => asText(valueAt(data, path)),
  });
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
