import type { Outcome } from '../../diagnostics/outcome.js';
import type { WorldResult } from '../../world/world.js';
import type { GatheredEntry } from '../manifest/manifest.js';

/** A file to be put together from papers when those are made. */
export interface Gathering extends Pick<GatheredEntry, 'path' | 'use' | 'bloc' | 'choice' | 'blocs' | 'years'> {
  /** Files of its papers that a person changed: of all else it holds what the data says. */
  readonly edited: readonly string[];
  /** Looks at what it is to hold. */
  open(): Promise<WorldResult<OpenGathering>>;
}

/** What a file is to hold; it is made only where that has changed. */
export interface OpenGathering {
  /** The hash of what it is made from. */
  readonly input: string;
  make(): Promise<Outcome<GatheredContent>>;
}

/** A file put together. */
export interface GatheredContent {
  readonly bytes: Uint8Array;
  /** How many papers, or in an archive files. */
  readonly holds: number;
  readonly pages?: number;
}
