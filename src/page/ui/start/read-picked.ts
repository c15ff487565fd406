import { megabytes } from '../../../world/megabytes.js';
import { MOST_FILES, type PageFile } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Picked } from './picked.js';

/** Whoever drops all his documents by mistake is told so before they fill the memory. */
const MOST_MEGABYTES = 200;

/** The files with their bytes, or in words why they cannot be opened. */
export async function readPicked(picked: readonly Picked[]): Promise<readonly PageFile[] | string> {
  const against = standsAgainst(picked);
  if (against !== undefined) return against;
  const files: PageFile[] = [];
  for (const { path, file } of picked) {
    const bytes = await bytesOf(file);
    if (bytes === undefined) return WORDS.take.unreadable(path);
    files.push({ path, bytes });
  }
  return files;
}

function standsAgainst(picked: readonly Picked[]): string | undefined {
  if (picked.length === 0) return WORDS.take.none;
  if (picked.length > MOST_FILES) return WORDS.take.many(MOST_FILES);
  const size = picked.reduce((sum, { file }) => sum + file.size, 0);
  return megabytes(size) > MOST_MEGABYTES ? WORDS.take.big(MOST_MEGABYTES) : undefined;
}

/** Absent when the browser may not read the file: it is locked, or gone. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
