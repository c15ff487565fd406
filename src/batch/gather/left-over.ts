import type { GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { choiceFamily } from './choice-family.js';
import type { Gathering } from './gathering.js';
import { leftSignatures } from './left-signatures.js';

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
  const blocs = new Map(reach.standing.map((bloc) => [bloc.entry.id, bloc]));
  return [...known]
    .filter(({ path }) => !made.has(path))
    .map((entry) => ofItsYear(entry, blocs.get(entry.bloc ?? '')))
    .map((entry) => leftSignatures(entry, blocs.get(entry.bloc ?? '')))
    .map((entry) => (isLeftOver(entry, blocs, reach) ? { ...entry, orphan: true } : entry));
}

/** What holds papers of a past year stays what it is, until the data are of that year again. */
function ofItsYear(entry: GatheredEntry, bloc: StandingBloc | undefined): GatheredEntry {
  const { orphan, year = orphan === true ? undefined : bloc?.planned.before?.year, ...rest } = entry;
  if (bloc === undefined || year === undefined) return entry;
  return year === bloc.entry.year ? rest : { ...rest, orphan: true, year };
}

function isOfBlocsGone({ bloc, blocs }: GatheredEntry, gone: ReadonlySet<string>): boolean {
  const ids = blocs ?? (bloc === undefined ? [] : [bloc]);
  return ids.length > 0 && ids.every((id) => gone.has(id));
}

function isLeftOver(
  entry: GatheredEntry,
  blocs: ReadonlyMap<string, StandingBloc>,
  { gatherings, areAll, isEveryKind, gone }: GatherReach,
): boolean {
  if (entry.orphan === true) return true;
  if (isOfBlocsGone(entry, gone)) return true;
  if (gatherings.some(({ path }) => path === entry.path)) return false;
  const isReached = entry.bloc === undefined ? areAll : blocs.has(entry.bloc);
  return (
    isReached &&
    gatherings.some((other) =>
      isEveryKind ? choiceFamily(other) === choiceFamily(entry) : other.choice === entry.choice,
    )
  );
}
