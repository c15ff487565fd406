import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isMadeAlike } from '../manifest/is-made-alike.js';
import type { FileEntry, GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { choiceHolds } from './choice-holds.js';
import { choiceWords } from './choice-words.js';
import { papersChanged } from './papers-changed.js';

/** A bloc, and its papers that are not what they were before this run. */
interface ChangedBloc {
  readonly bloc: StandingBloc;
  readonly papers: readonly FileEntry[];
}

/** Tells of bundles and archives of earlier runs that hold papers this run has changed; `left` are those it did not put together. */
export function staleFiles(standing: readonly StandingBloc[], left: readonly GatheredEntry[]): readonly Diagnostic[] {
  const changed = standing
    .map((bloc) => ({ bloc, papers: papersChanged(bloc) }))
    .filter(({ papers }) => papers.length > 0);
  const gathered = left
    .filter(({ use, orphan }) => use !== 'signatures' && orphan !== true)
    .filter(({ bloc: id, choice }) =>
      changed.some(
        ({ bloc, papers }) =>
          (id === undefined || id === bloc.entry.id) && papers.some((paper) => choiceHolds(choice, paper)),
      ),
    );
  const files = [...changed.flatMap(staleBundles), ...gathered].map(({ path }) => path);
  return files.length === 0 ? [] : [diagnose('batch.stale', { facts: { files } })];
}

/** Bundles among the papers of their bloc. */
function staleBundles({ bloc: { entry, planned }, papers }: ChangedBloc): readonly FileEntry[] {
  return entry.files.filter((file) => {
    const { bundle, orphan, draft = false } = file;
    if (bundle === undefined || orphan === true || isMadeAlike(file, planned.scope)) return false;
    const choice = choiceWords({ use: 'bundle', sides: bundle.sides, draft, documents: bundle.documents });
    return papers.some((paper) => choiceHolds(choice, paper));
  });
}
