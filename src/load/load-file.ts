import { failure, type Outcome } from '../diagnostics/outcome.js';
import { unreadable } from '../diagnostics/unreadable.js';
import type { World } from '../world/world.js';
import { readSource } from './read-source.js';
import type { SourceRecord } from './source-record.js';

/** Reads one file of text as a record. */
export async function loadFile(world: World, file: string): Promise<Outcome<SourceRecord>> {
  const bytes = await world.readFile(file);
  if (bytes.ok) return readSource(file, bytes.value);
  return failure([unreadable(file, bytes.failure)]);
}
