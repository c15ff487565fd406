import { zipSync } from 'fflate';

/** A file of an archive: its path with `/`. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Noon by the machine's own clock face, which is what a zip file records: the same in every time zone. */
const MODIFIED = new Date(1980, 0, 2, 12);

/** A zip file of these files in this order: the same bytes for the same files, whatever the machine and the hour. */
export function stableZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  return zipSync(files, { mtime: MODIFIED, level: 6 });
}
