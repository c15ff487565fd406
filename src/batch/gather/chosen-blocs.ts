import type { GatheredEntry } from '../manifest/manifest.js';
import type { BatchRequest } from '../plan/request.js';
import type { StandingBloc } from '../run/standing-bloc.js';

/** What of all blocs a run was asked for. */
export interface ChosenBlocs {
  /** Names and years as they were asked for, each once; absent for all. */
  readonly asked: { readonly blocs?: readonly string[]; readonly years?: readonly number[] };
  /** What the record says of it. */
  readonly recorded: Pick<GatheredEntry, 'blocs' | 'years'>;
}

/** Finds that. A name is the same with and without the ending of the bloc's file. */
export function chosenBlocs(
  { blocs, wanted: { years } }: BatchRequest,
  standing: readonly StandingBloc[],
): ChosenBlocs {
  const names = blocs?.map((name) => name.replace(/\.(?:ya?ml|json|xlsx)$/iu, ''));
  const ofYears = years === undefined ? {} : { years: [...new Set(years)] };
  return {
    asked: { ...(names === undefined ? {} : { blocs: [...new Set(names)] }), ...ofYears },
    recorded: { ...(names === undefined ? {} : { blocs: standing.map(({ entry }) => entry.id) }), ...ofYears },
  };
}
