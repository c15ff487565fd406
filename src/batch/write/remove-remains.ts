import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';

/** Removes from a folder the half-written files that a run left under temporary names when it was killed. */
export async function removeRemains(folder: string, world: World): Promise<void> {
  const names = await world.list(folder);
  const remains = names.ok ? names.value.filter((name) => /^\.thidua-.*\.tmp$/u.test(name)) : [];
  for (const name of remains) await world.remove(joinPath(folder, name));
}
