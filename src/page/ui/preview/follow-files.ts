import type { PageFile } from '../../protocol.js';
import { oneAtATime } from './one-at-a-time.js';
import { type FetchBeside, type ReadFile, readChanged } from './read-changed.js';

/** Milliseconds after which is read again what could not be read: a program may keep a file to itself while it saves. */
const PAUSE = 1000;

/**
 * A function that reads what has changed of the files and, the first time and whenever something has, tells all of them. When the
 * list is not to be had it leaves all as it is: whoever calls it hears when the line is there again.
 */
export function followFiles(
  fetch: FetchBeside,
  tell: (files: readonly PageFile[]) => void,
  pause = PAUSE,
): () => Promise<void> {
  let told: readonly ReadFile[] | undefined;
  const read = oneAtATime(async () => {
    const reading = await readChanged(told ?? [], fetch);
    if (reading === undefined) return;
    if (!reading.isWhole) setTimeout(read, pause);
    if (isSame(reading.files, told)) return;
    told = reading.files;
    tell(told.map(({ file }) => file));
  });
  return read;
}

function isSame(one: readonly ReadFile[], other: readonly ReadFile[] | undefined): boolean {
  return one.length === other?.length && one.every((each, index) => each === other[index]);
}
