import { fileURLToPath } from 'node:url';
import { type Outcome, type Resources, readResources } from '../../../src/index.js';
import { nodeWorld } from '../../../src/world/node-world.js';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's own templates and fonts. */
export async function projectResources(): Promise<Resources> {
  return unwrap(await readResources([PROJECT], nodeWorld));
}

/** The value of an outcome; an error fails the test with what was found. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
}
