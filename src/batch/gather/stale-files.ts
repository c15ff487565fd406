import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { isOver } from './is-over.js';
import { isStaleSignatures } from './is-stale-signatures.js';
import { type FilesRoom, pathsThere } from './paths-there.js';

/**
 * Tells of bundles, archives and signature pages of the blocs of a run that are there and do not hold what their papers say now;
 * `left` are those it did not put together. Every run tells, until they are made again or removed.
 */
export async function staleFiles(
  standing: readonly StandingBloc[],
  left: readonly GatheredEntry[],
  room: FilesRoom,
): Promise<readonly Diagnostic[]> {
  const bundles = standing.flatMap(({ entry }) => entry.files.filter(isStale));
  const gathered = left.filter((file) => isStale(file) && standing.some(({ entry }) => isOver(file, entry)));
  const signatures = left.filter((file) => standing.some((bloc) => isStaleSignatures(file, bloc)));
  return [
    ...told('batch.stale', await pathsThere([...bundles, ...gathered], room)),
    ...told('batch.stale-signatures', await pathsThere(signatures, room)),
  ];
}

function isStale({ stale, orphan }: { readonly stale?: boolean | undefined; readonly orphan?: boolean | undefined }) {
  return stale === true && orphan !== true;
}

function told(code: 'batch.stale' | 'batch.stale-signatures', files: readonly string[]): readonly Diagnostic[] {
  return files.length === 0 ? [] : [diagnose(code, { facts: { files } })];
}
