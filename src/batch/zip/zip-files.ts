import { compressed } from '../../zip/compressed.js';
import { type Gzip, PORTABLE_GZIP } from '../../zip/gzip.js';
import { zipPacked } from './zip-packed.js';

/** A file of an archive: its path with `/`. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An archive for sending: the same bytes for the same files and the same `gzip`, whatever order they came in. */
export function zipFiles(files: readonly ArchivedFile[], gzip: Gzip = PORTABLE_GZIP): Uint8Array {
  return zipPacked(files.map(({ path, bytes }) => ({ path, content: compressed(bytes, gzip) })));
}
