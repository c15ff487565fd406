import type { TrueTypeFontSet } from '../text/truetype.js';
import type { Registry } from './registry.js';

/** What every paper of a run shares: the kinds of document and the typeface. */
export interface Resources {
  readonly registry: Registry;
  readonly fonts: TrueTypeFontSet;
}
