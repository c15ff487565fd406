/** How far the making of papers is. */
export interface BlocProgress {
  readonly blocs: number;
  /** All blocs there are to make. */
  readonly of: number;
  /** Papers made so far. */
  readonly documents: number;
}

/** How far the putting together of bundles and archives is. */
export interface GatherProgress {
  readonly gathered: number;
  readonly of: number;
}

/** How far a run is. */
export type Progress = BlocProgress | GatherProgress;
