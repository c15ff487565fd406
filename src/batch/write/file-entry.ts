import type { FileEntry, Making } from '../manifest/manifest.js';
import type { MadeFile } from '../run/job.js';
import type { Placed } from './place-file.js';
import { plannedEntry } from './planned-entry.js';

/** What the manifest says of a file that was put in its place; nothing where that failed. */
export function fileEntry(file: MadeFile, placed: Placed, making: Making, draft: boolean): FileEntry | undefined {
  if (placed.state === 'failed') return undefined;
  const { sha256, pages, pageHashes } = file;
  return {
    ...plannedEntry(file, making, draft),
    sha256,
    ...(pages === undefined ? {} : { pages }),
    ...(pageHashes === undefined ? {} : { pageHashes: [...pageHashes] }),
    ...(placed.state === 'kept' ? { kept: placed.kept, beside: placed.beside } : {}),
    ...(placed.stamp === undefined ? {} : { stamp: placed.stamp }),
  };
}
