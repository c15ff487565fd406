import { foldedPath } from '../names/folded-path.js';
import type { ClaimedPath } from '../run/job.js';

/** The paths a bloc wants to have in the output folder, and those it has already. */
export interface PathsOfBloc {
  readonly id: string;
  readonly wants: readonly string[];
  readonly has: readonly string[];
}

/** Of each bloc the paths that it wants and another gets: who has one keeps it, else the first gets it. */
export function claimedPaths(blocs: readonly PathsOfBloc[]): ReadonlyMap<string, readonly ClaimedPath[]> {
  const holders = new Map<string, string>();
  const give = (path: string, id: string) => holders.set(foldedPath(path), holders.get(foldedPath(path)) ?? id);
  for (const { id, wants, has } of blocs) {
    const owned = new Set(has.map(foldedPath));
    for (const path of wants) if (owned.has(foldedPath(path))) give(path, id);
  }
  for (const { id, wants } of blocs) for (const path of wants) give(path, id);
  return new Map(blocs.map(({ id, wants }) => [id, wants.flatMap((path) => lost(path, id, holders))]));
}

function lost(path: string, id: string, holders: ReadonlyMap<string, string>): readonly ClaimedPath[] {
  const bloc = holders.get(foldedPath(path)) ?? id;
  return bloc === id ? [] : [{ path, bloc }];
}
