import type { PageFile } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import { openFiles } from '../desk/open-files.js';
import { WORDS } from '../words.js';
import { mayLeave } from './may-leave.js';
import type { Picked } from './picked.js';
import { readPicked } from './read-picked.js';

/** Opens what a person dropped or chose last, unless changes would be lost that are to be kept. */
export async function takeFiles(desk: Desk, picked: Promise<readonly Picked[]>): Promise<void> {
  const { store } = desk;
  const isLast = desk.begin();
  const files = await desk.during(WORDS.tasks.open, () => readAll(picked));
  if (!isLast()) return;
  if (typeof files === 'string') return store.set({ notice: { text: files, bad: true, findings: [] } });
  if (mayLeave(desk)) await openFiles(desk, files);
}

/** A folder that the browser may not look into is told of like a file it may not read. */
async function readAll(picked: Promise<readonly Picked[]>): Promise<readonly PageFile[] | string> {
  try {
    return await readPicked(await picked);
  } catch {
    return WORDS.take.unreadableDrop;
  }
}
