import type { BlocEntry } from '../manifest/manifest.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';

/** A bloc whose papers stand in the output folder. */
export interface StandingBloc {
  readonly planned: PlannedBloc;
  readonly entry: BlocEntry;
  /** Files that this run wrote. */
  readonly written: number;
  /** None of its files failed to be written. */
  readonly isWhole: boolean;
}
