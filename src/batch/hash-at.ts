import type { World } from '../world/world.js';
import { sha256 } from './sha256.js';

/** The hash of what stands at a path; none where nothing does or it cannot be read. */
export async function hashAt(path: string, world: World): Promise<string | undefined> {
  const bytes = await world.readFile(path);
  return bytes.ok ? sha256(bytes.value) : undefined;
}
