import { resourceCache } from '../../api/resource-cache.js';
import type { NamedSource } from '../../batch/names/bloc-ids.js';
import type { World } from '../../world/world.js';
import type { DeskFiles } from './desk-files.js';
import { isResource } from './is-resource.js';
import { keptBlocs } from './kept-blocs.js';
import { isSameFiles } from './same-files.js';

/** Files that take the place of others, and the blocs found in them. */
interface NewFiles {
  readonly own: DeskFiles['own'];
  readonly world: World;
  readonly blocs: readonly NamedSource[];
}

/** What is known of files that take the place of those before; `worldWith` makes a world of some of them. */
export function followingFiles(
  before: DeskFiles,
  { own, world, blocs }: NewFiles,
  worldWith: (own: DeskFiles['own']) => World,
): DeskFiles {
  const resources = resourcesIn(own);
  const hasSame = isSameFiles(resourcesIn(before.own), resources);
  return {
    own,
    world,
    cache: hasSame ? before.cache : resourceCache(worldWith(resources)),
    loaded: hasSame ? keptBlocs(before, blocs, own) : new Map(),
    blocs: new Map(blocs.map((bloc) => [bloc.id, bloc])),
    changes: new Map(),
  };
}

function resourcesIn(own: DeskFiles['own']): DeskFiles['own'] {
  return new Map([...own].filter(([path]) => isResource(path)));
}
