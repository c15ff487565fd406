import type { World } from '../../world/world.js';
import { type Holder, readHolder } from './holder.js';

/** Whom a lock file names; undefined where there is none or it says nothing of use. */
export async function holderOf(file: string, world: World): Promise<Holder | undefined> {
  const bytes = await world.readFile(file);
  return bytes.ok ? readHolder(new TextDecoder().decode(bytes.value)) : undefined;
}
