import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { BatchRequest } from '../plan/request.js';
import type { StandingBloc } from './standing-bloc.js';

/** What came of the blocs of a run. */
export interface BlocsOfYears {
  /** How many there were, whatever their year. */
  readonly found: number;
  readonly rows: readonly { readonly state: string }[];
  readonly standing: readonly Pick<StandingBloc, 'entry'>[];
}

/** Tells of years asked for that no bloc is of; nothing where blocs were not read, or where other shards have others. */
export function unknownYears(
  { wanted: { years = [] }, shard }: Pick<BatchRequest, 'wanted' | 'shard'>,
  { found, rows, standing }: BlocsOfYears,
): readonly Diagnostic[] {
  const areRead = rows.every(({ state }) => state !== 'refused' && state !== 'stopped');
  if (shard !== undefined || found === 0 || !areRead) return [];
  const there = new Set(standing.map(({ entry }) => entry.year));
  return years
    .filter((year) => !there.has(year))
    .map((year) => diagnose('batch.unknown-year', { facts: { found: year } }));
}
