import type { Outcome } from '../diagnostics/outcome.js';
import type { Resources } from '../documents/resources.js';
import type { World } from '../world/world.js';
import { readResources } from './read-resources.js';

/** Reads templates and fonts of folders, those of the last few folders once. */
export type ResourceCache = (folders: readonly string[]) => Promise<Outcome<Resources>>;

/** The package's own and those of two workspaces: blocs of one workspace follow one another. */
const MOST = 3;

/** Makes such a cache; it grows no further however many workspaces have templates of their own. */
export function resourceCache(world: World): ResourceCache {
  const known = new Map<string, Promise<Outcome<Resources>>>();
  return (folders) => {
    const key = JSON.stringify(folders);
    const reading = known.get(key) ?? readResources(folders, world);
    known.delete(key);
    known.set(key, reading);
    const [oldest] = [...known.keys()].filter((each) => each !== key);
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return reading;
  };
}
