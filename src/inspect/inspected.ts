import type { Parts } from './parts/parts.js';
import type { Requirements } from './requirements/requirements.js';
import type { WordFile } from './word/word-file.js';

/** A file with all that its checks share: what it holds, the parts that were recognised, and what is asked of them. */
export interface Inspected {
  readonly word: WordFile;
  readonly parts: Parts;
  readonly requirements: Requirements;
}
