import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isMadeAlike } from '../manifest/is-made-alike.js';
import type { GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';

/** Tells of bundles and archives of earlier runs that hold papers this run has made anew; `left` are those it did not put together. */
export function staleFiles(standing: readonly StandingBloc[], left: readonly GatheredEntry[]): readonly Diagnostic[] {
  const changed = standing.filter(({ written }) => written > 0);
  const ids = new Set(changed.map(({ entry }) => entry.id));
  const bundles = changed.flatMap(({ entry: { files }, planned: { scope } }) =>
    files.filter((file) => file.bundle !== undefined && file.orphan !== true && !isMadeAlike(file, scope)),
  );
  const gathered = left
    .filter(({ use, orphan }) => use !== 'signatures' && orphan !== true)
    .filter(({ bloc }) => (bloc === undefined ? ids.size > 0 : ids.has(bloc)));
  const files = [...bundles, ...gathered].map(({ path }) => path);
  return files.length === 0 ? [] : [diagnose('batch.stale', { facts: { files } })];
}
