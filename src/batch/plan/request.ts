import type { Naming } from '../names/paper-path.js';
import type { Wanted } from '../run/job.js';
import type { Shard } from './shard.js';

/** What a run over many blocs is asked for. */
export interface BatchRequest {
  /** Workspaces, folders of workspaces, bloc files. */
  readonly paths: readonly string[];
  /** The output folder. */
  readonly folder: string;
  readonly wanted: Wanted;
  readonly naming: Naming;
  /** Names of blocs; when absent, all. */
  readonly blocs?: readonly string[];
  readonly shard?: Shard;
  /** Makes what is unchanged too. */
  readonly force: boolean;
  /** Removes files of papers that are no more. */
  readonly prune: boolean;
}
