import type { World } from '../../world/world.js';

/** Whether a file stands at a path. */
export async function isFile(path: string, world: World): Promise<boolean> {
  const kind = await world.kindOf(path);
  return kind.ok && kind.value === 'file';
}
