import { makingOf } from '../manifest/is-made-alike.js';
import type { FileEntry, Making } from '../manifest/manifest.js';
import type { PlannedFile } from '../run/job.js';

/** What the manifest says of a file that is known before it is made. */
export function plannedEntry(file: PlannedFile, making: Making, draft: boolean): Omit<FileEntry, 'sha256'> {
  const { path, format } = file;
  return { path, ...whatItIs(file), format, ...(draft ? { draft } : {}), ...makingOf(making) };
}

function whatItIs(file: PlannedFile): Pick<FileEntry, 'document' | 'key' | 'asked' | 'bundle'> {
  if ('bundle' in file) return { bundle: file.bundle };
  const { document, key, asked } = file;
  return { document, ...(key === undefined ? {} : { key }), ...(asked ? { asked } : {}) };
}
