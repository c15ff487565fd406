import type { Sides } from '../manifest/manifest.js';
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
  /** Puts the papers of each kind of all blocs into one file, to be printed on such sides. */
  readonly kindBundles?: Sides;
  /** Puts the files of each bloc year into one archive. */
  readonly zip: boolean;
  /** Makes what is unchanged too. */
  readonly force: boolean;
  /** Removes files of papers that are no more. */
  readonly prune: boolean;
}
