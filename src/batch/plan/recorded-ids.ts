import { codePointOrder } from '../../world/code-point-order.js';
import { normalPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { BlocEntry } from '../manifest/manifest.js';
import type { NamedSource } from '../names/bloc-ids.js';
import { foldedPath } from '../names/folded-path.js';
import type { RecordedIds } from '../names/keep-ids.js';
import { isFile } from './is-file.js';
import { pathFrom } from './path-from.js';

/** What earlier runs left in an output folder. */
export interface FolderBefore {
  readonly folder: string;
  readonly entries: readonly Pick<BlocEntry, 'id' | 'source'>[];
}

/** Finds which names the record of an output folder gives to which bloc files, and which of these are there besides those of a run. */
export async function recordedIds(
  named: readonly NamedSource[],
  { folder, entries }: FolderBefore,
  world: World,
): Promise<RecordedIds> {
  const from = world.absolute(folder);
  const files = new Set(named.map(({ source }) => normalPath(world.absolute(source.file))));
  const called = new Map(named.map(({ id, source }) => [foldedPath(id), source.file]));
  const ofFiles = new Map<string, readonly string[]>();
  const elsewhere = new Map<string, string>();
  for (const { id, source } of entries.toSorted(byId)) {
    const file = pathFrom(from, source);
    ofFiles.set(file, [...(ofFiles.get(file) ?? []), id]);
    if (!files.has(file) && (await isFile(file, world)) && !(await areOne(file, called.get(foldedPath(id)), world)))
      elsewhere.set(foldedPath(id), file);
  }
  return { ofFiles, elsewhere };
}

/** The shortest first: one under a workspace's name may be left from when two blocs shared it. */
function byId({ id: one }: { readonly id: string }, { id: other }: { readonly id: string }): number {
  return one.length - other.length || codePointOrder(one, other);
}

/** One file may be reached by several paths, where folders are links. */
async function areOne(file: string, other: string | undefined, world: World): Promise<boolean> {
  const stamp = other === undefined ? undefined : await world.stamp?.(other);
  return stamp !== undefined && stamp === (await world.stamp?.(file));
}
