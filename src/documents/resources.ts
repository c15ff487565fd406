import type { TrueTypeFontSet } from '../text/truetype.js';
import type { Registry } from './registry.js';

/** What every paper of a run shares: the kinds of document and the typeface. */
export interface Resources {
  readonly registry: Registry;
  readonly fonts: TrueTypeFontSet;
  /** Compresses Word files faster than we do ourselves, to other bytes of the same content; absent where the machine cannot. */
  readonly gzip?: ((bytes: Uint8Array) => Uint8Array) | undefined;
  /** The value of a JavaScript expression, where templates cannot be compiled at once; absent elsewhere. */
  readonly evaluate?: ((expression: string) => unknown) | undefined;
}
