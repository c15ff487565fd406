import type { GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { choiceFamily } from './choice-family.js';
import type { Gathering } from './gathering.js';

/** What a run put together, and how far it reached. */
export interface GatherReach {
  readonly gatherings: readonly Gathering[];
  /** Blocs whose papers stand. */
  readonly standing: readonly StandingBloc[];
  /** They are all there are. */
  readonly areAll: boolean;
  /** No kinds were chosen. */
  readonly isEveryKind: boolean;
  /** Ids of blocs that are no more. */
  readonly gone: ReadonlySet<string>;
}

/** What earlier runs put together and this one did not, with a mark on what none would any more, as far as it can tell. */
export function leftEntries(
  known: Iterable<GatheredEntry>,
  made: ReadonlySet<string>,
  reach: GatherReach,
): readonly GatheredEntry[] {
  const blocs = new Set(reach.standing.map(({ entry }) => entry.id));
  return [...known]
    .filter(({ path }) => !made.has(path))
    .map((entry) => (isLeftOver(entry, blocs, reach) ? { ...entry, orphan: true } : entry));
}

function isLeftOver(
  entry: GatheredEntry,
  blocs: ReadonlySet<string>,
  { gatherings, areAll, isEveryKind, gone }: GatherReach,
): boolean {
  if (entry.orphan === true) return true;
  if (entry.bloc !== undefined && gone.has(entry.bloc)) return true;
  if (gatherings.some(({ path }) => path === entry.path)) return false;
  const isReached = entry.bloc === undefined ? areAll : blocs.has(entry.bloc);
  return (
    isReached &&
    gatherings.some((other) =>
      isEveryKind ? choiceFamily(other) === choiceFamily(entry) : other.choice === entry.choice,
    )
  );
}
