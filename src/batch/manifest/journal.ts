import type { World, WorldResult } from '../../world/world.js';
import type { JournalLine } from './manifest.js';

/** Adds a line to the journal. It begins on a line of its own, whatever was cut off before it. */
export function addToJournal(file: string, line: JournalLine, world: World): Promise<WorldResult<undefined>> {
  return world.appendFile(file, new TextEncoder().encode(`\n${JSON.stringify(line)}`));
}
