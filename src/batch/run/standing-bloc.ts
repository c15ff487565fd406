import type { BlocEntry } from '../manifest/manifest.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';

/** A bloc whose papers stand in the output folder. */
export interface StandingBloc {
  readonly planned: PlannedBloc;
  readonly entry: BlocEntry;
  /** Paths of the files that this run wrote, at their place or beside a person's version. */
  readonly written: readonly string[];
  /** None of its files failed to be written. */
  readonly isWhole: boolean;
}
