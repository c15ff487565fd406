import type { TrueTypeFontSet } from '../text/truetype.js';
import type { Registry } from './registry.js';

/** What every paper of a run shares: the kinds of document and the typeface. */
export interface Resources {
  readonly registry: Registry;
  readonly fonts: TrueTypeFontSet;
  /** Compresses Word files faster than we do ourselves, to other bytes of the same content; absent where the machine cannot. */
  readonly gzip?: ((bytes: Uint8Array) => Uint8Array) | undefined;
}
