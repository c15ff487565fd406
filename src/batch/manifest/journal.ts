import type { World, WorldResult } from '../../world/world.js';
import type { JournalLine } from './manifest.js';

/** A line of the journal. It begins on a line of its own, whatever was cut off before it. */
export function journalText(line: JournalLine): string {
  return `\n${JSON.stringify(line)}`;
}

/** Adds a line to the journal. */
export function addToJournal(file: string, line: JournalLine, world: World): Promise<WorldResult<undefined>> {
  return world.appendFile(file, new TextEncoder().encode(journalText(line)));
}
