import type { BlocEntry } from '../manifest/manifest.js';

/** What is known of an output folder when a run is over it, or would be. */
export interface RecordParts<T> {
  /** By id, as earlier runs left it. */
  readonly known: ReadonlyMap<string, BlocEntry>;
  readonly standing: readonly { readonly entry: BlocEntry }[];
  readonly gathered: readonly T[];
  /** Ids of the blocs whose record a shard keeps; absent for a run over everything. */
  readonly own?: ReadonlySet<string> | undefined;
}

/** What a run is to remember: how blocs stand now, what earlier runs said of the others, what was put together. */
export function recordOf<T extends { readonly bloc?: string | undefined }>({
  known,
  standing,
  gathered,
  own,
}: RecordParts<T>): { readonly blocs: readonly BlocEntry[]; readonly gathered: readonly T[] } {
  const entries = new Map([...known, ...standing.map(({ entry }) => [entry.id, entry] as const)]);
  const isOwn = (id: string | undefined) => own === undefined || (id !== undefined && own.has(id));
  return {
    blocs: [...entries.values()].filter(({ id }) => isOwn(id)),
    gathered: gathered.filter(({ bloc }) => isOwn(bloc)),
  };
}
