import type { GatheredEntry, Sides } from '../manifest/manifest.js';

/** What someone wanted put together. */
export interface GatherChoice {
  readonly use: GatheredEntry['use'];
  readonly sides?: Sides;
  readonly draft: boolean;
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
}

/** A choice in one line, the same for the same choice. */
export function choiceWords({ use, sides, draft, documents = [] }: GatherChoice): string {
  return [use, ...(sides === undefined ? [] : [sides]), draft ? 'draft' : 'final', ...documents.toSorted()].join(' ');
}
