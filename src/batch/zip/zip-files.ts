import { codePointOrder } from '../../world/code-point-order.js';
import { compressed } from '../../zip/compressed.js';
import { type Gzip, PORTABLE_GZIP } from '../../zip/gzip.js';
import { zipOf } from '../../zip/zip-of.js';

/** A file of an archive: its path with `/`. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An archive for sending: the same bytes for the same files and the same `gzip`, whatever order they came in. */
export function zipFiles(files: readonly ArchivedFile[], gzip: Gzip = PORTABLE_GZIP): Uint8Array {
  const sorted = files.toSorted((one, other) => codePointOrder(one.path, other.path));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice !== undefined) throw new Error(`two files called ${twice.path} for one archive`);
  return zipOf(sorted.map(({ path, bytes }) => [path, compressed(bytes, gzip)]));
}
