import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { StandingBloc } from './standing-bloc.js';

/** Tells of blocs whose data went over to another year, once, that the papers of the past one stay. */
export function pastYears(standing: readonly StandingBloc[]): readonly Diagnostic[] {
  return standing.flatMap(({ entry, planned: { before } }) => {
    if (before === undefined || before.year === entry.year) return [];
    const files = entry.files.filter(({ year }) => year === before.year).length;
    const facts = { bloc: entry.id, year: entry.year, past: before.year, files };
    return files === 0 ? [] : [diagnose('batch.past-year', { facts })];
  });
}
