import type { GatheredEntry, Sides } from '../manifest/manifest.js';
import { shortMark } from '../names/short-mark.js';

/** What someone wanted put together. */
export interface GatherChoice {
  readonly use: GatheredEntry['use'];
  readonly sides?: Sides;
  readonly draft: boolean;
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
  /** The only format, of an archive of one. */
  readonly format?: string | undefined;
  /** Names of blocs, and years, of what is put together over several blocs; absent for all. */
  readonly blocs?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
}

/** A choice in one line, the same for the same choice. */
export function choiceWords({ use, sides, draft, documents = [], format, blocs, years }: GatherChoice): string {
  const words = [sides, format, selection(blocs, years)].filter((word) => word !== undefined);
  return [use, ...words, draft ? 'draft' : 'final', ...documents.toSorted()].join(' ');
}

function selection(blocs: readonly string[] = [], years: readonly number[] = []): string | undefined {
  if (blocs.length + years.length === 0) return undefined;
  return `of-${shortMark([...blocs.toSorted(), ...years.toSorted().map(String)])}`;
}
