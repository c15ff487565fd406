import { fileURLToPath } from 'node:url';
import { type Resources, readResources } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { unwrap } from './unwrap.js';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own templates and fonts. */
export async function projectResources(): Promise<Resources> {
  return unwrap(await readResources([PROJECT], nodeWorld));
}
