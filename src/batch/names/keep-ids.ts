import type { BlocSource } from '../../load/bloc-source.js';
import { freeName } from '../../text/free-name.js';
import { normalPath } from '../../world/paths.js';
import type { NamedSource } from './bloc-ids.js';
import { foldedPath } from './folded-path.js';
import { homeOf } from './home-of.js';
import { ownName } from './own-name.js';
import type { NameStyle } from './safe-name.js';
import { underWorkspace } from './under-workspace.js';

/** The names under which an output folder has papers of blocs already. */
export interface RecordedIds {
  /** By the absolute path of a bloc file. */
  readonly ofFiles: ReadonlyMap<string, readonly string[]>;
  /** Of blocs that a run is not over, by name as folders are told apart: their file, which is still there. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** How names are made. */
export interface NameRoom {
  readonly style: NameStyle;
  readonly absolute: (path: string) => string;
}

/**
 * Gives blocs the names they have had in an output folder, whatever else a run is over; a new one gets none that another bloc has.
 * Where only a bloc of another workspace, which the run is not over, is called as it is, it is told whose name that is.
 */
export function keepIds(
  named: readonly NamedSource[],
  { ofFiles, elsewhere }: RecordedIds,
  room: NameRoom,
): readonly NamedSource[] {
  const { style, absolute } = room;
  const kept = keptIds(named, ofFiles, room);
  const taken = new Set([...kept.values()].map(foldedPath));
  const holderOf = (id: string, { file }: BlocSource) => {
    const holder = elsewhere.get(foldedPath(id));
    return holder === undefined || homeOf(holder) === homeOf(absolute(file)) ? undefined : holder;
  };
  return named.map(({ id, source }) => {
    const before = kept.get(source);
    if (before !== undefined) return { id: before, source };
    const isTaken = (name: string) => taken.has(foldedPath(name)) || holderOf(name, source) !== undefined;
    const name = ownName(source, style);
    const heldBy = id === name && !taken.has(foldedPath(id)) ? holderOf(id, source) : undefined;
    const own =
      heldBy !== undefined || !isTaken(id) ? id : freeName(underWorkspace(name, source, style, absolute), isTaken);
    taken.add(foldedPath(own));
    return { id: own, source, ...(heldBy === undefined ? {} : { heldBy }) };
  });
}

/** A name of an earlier run counts where it is spelt as names are now; one that had a number, where no other fits. */
function keptIds(
  named: readonly NamedSource[],
  ofFiles: RecordedIds['ofFiles'],
  { style, absolute }: NameRoom,
): ReadonlyMap<BlocSource, string> {
  const kept = new Map<BlocSource, string>();
  const used = new Set<string>();
  for (const bare of [(name: string) => name, (name: string) => name.replace(/-\d+$/u, '')])
    for (const { source } of named.filter((each) => !kept.has(each.source))) {
      const name = ownName(source, style);
      const before = ofFiles.get(normalPath(absolute(source.file))) ?? [];
      const id = before.find((each) => !used.has(each) && bare(each.split('/').at(-1) ?? '') === name);
      if (id === undefined) continue;
      kept.set(source, id);
      used.add(id);
    }
  return kept;
}
