import { codePointOrder } from '../../world/code-point-order.js';
import type { Compressed } from '../../zip/compressed.js';
import { zipOf } from '../../zip/zip-of.js';

/** A file of an archive, compressed already: its path with `/`. */
export interface PackedFile {
  readonly path: string;
  readonly content: Compressed;
}

/** An archive of files that were compressed one after another, so that they need not all be held as they are. */
export function zipPacked(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((one, other) => codePointOrder(one.path, other.path));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice !== undefined) throw new Error(`two files called ${twice.path} for one archive`);
  return zipOf(sorted.map(({ path, content }) => [path, content]));
}
