import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { openFiles } from './open-files.js';

/**
 * Ends what is being done: the engine is started anew and given the same files and changes again. What is not known yet is then
 * read only when someone opens it, lest the same work begin again.
 */
export async function stop(desk: Desk): Promise<void> {
  const { store, queue } = desk;
  desk.begin();
  store.set({ opening: store.state.opening + 1, told: WORDS.told.stopped });
  queue.restart();
  const { files, changes } = store.state;
  if (files.length > 0) await openFiles(desk, files, { changes, resting: true });
}
