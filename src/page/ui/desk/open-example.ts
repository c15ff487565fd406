import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { openFiles } from './open-files.js';

/** Opens the invented example. */
export async function openExample(desk: Desk): Promise<void> {
  const isLast = desk.begin();
  const answer = await desk.during(WORDS.tasks.example, () => desk.ask('example', null));
  if (answer !== undefined && isLast()) await openFiles(desk, answer.files);
}
