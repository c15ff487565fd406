import { isMadeAlike } from '../manifest/is-made-alike.js';
import type { BlocEntry, FileEntry, GatheredEntry, Making } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { choiceHolds } from './choice-holds.js';
import { choiceWords } from './choice-words.js';
import { isOver } from './is-over.js';
import { papersChanged } from './papers-changed.js';

/** The record of a bloc, with a mark on those bundles among its papers that hold papers this run has changed. */
export function markStaleBundles(entry: BlocEntry, before: BlocEntry | undefined, making: Making): BlocEntry {
  const changed = papersChanged(before, entry);
  return { ...entry, files: entry.files.map((file) => markedBundle(file, changed, making)) };
}

function markedBundle(file: FileEntry, changed: readonly FileEntry[], making: Making): FileEntry {
  const { stale, ...unmarked } = file;
  const { bundle, draft = false, orphan = false } = unmarked;
  if (bundle === undefined || orphan) return file;
  // the data may be again what it was when the bundle was made
  if (isMadeAlike(file, making)) return unmarked;
  const choice = choiceWords({ use: 'bundle', sides: bundle.sides, draft, documents: bundle.documents });
  return stale !== true && changed.some((paper) => choiceHolds(choice, paper)) ? { ...file, stale: true } : file;
}

/** What earlier runs put together, with a mark on what holds papers this run has changed. */
export function markStaleGathered(
  left: readonly GatheredEntry[],
  standing: readonly StandingBloc[],
): readonly GatheredEntry[] {
  const changed = standing.map(({ planned, entry }) => ({ entry, papers: papersChanged(planned.before, entry) }));
  return left.map((file) => {
    const isChanged = changed.some(
      ({ entry, papers }) => isOver(file, entry) && papers.some((paper) => choiceHolds(file.choice, paper)),
    );
    return file.use !== 'signatures' && file.orphan !== true && isChanged ? { ...file, stale: true } : file;
  });
}
