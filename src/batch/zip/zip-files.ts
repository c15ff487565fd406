import { codePointOrder } from '../../world/code-point-order.js';
import { stableZip, type ZipEntry } from '../../zip/stable-zip.js';

/** An archive for sending: the same bytes for the same files, whatever order they came in. */
export function zipFiles(files: readonly ZipEntry[]): Uint8Array {
  const sorted = files.toSorted((one, other) => codePointOrder(one.path, other.path));
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice !== undefined) throw new Error(`two files called ${twice.path} for one archive`);
  return stableZip(sorted);
}
