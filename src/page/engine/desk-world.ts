import { MemoryWorld } from '../../world/memory-world.js';
import type { World } from '../../world/world.js';
import type { PageFile } from '../protocol.js';
import type { DeskFiles } from './desk-files.js';
import { PACKAGE } from './package-root.js';

/** What every world of a desk has, whatever files of a user lie in it. */
export interface DeskGround {
  /** The package's own files, each at its place in a world. */
  readonly packageFiles: readonly PageFile[];
  /** Stands in where templates cannot be compiled at once. */
  readonly evaluate: World['evaluate'];
}

/** A world with these files of a user beside the package's own, which none of them can cover. */
export function deskWorld({ packageFiles, evaluate }: DeskGround, own: DeskFiles['own']): World {
  const files = [...own].map(([path, bytes]) => [`/${path}`, bytes] as const);
  const world = new MemoryWorld(
    Object.fromEntries([
      ...files.filter(([path]) => !path.startsWith(PACKAGE)),
      ...packageFiles.map(({ path, bytes }) => [path, bytes]),
    ]),
  );
  return evaluate === undefined ? world : Object.assign(world, { evaluate });
}
