import type { GatheredEntry } from '../manifest/manifest.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { signedPath } from '../signing/signed-path.js';

/** What the record says of pages to sign: left over when the paper they belong to is no more, whatever a run put together. */
export function leftSignatures(left: GatheredEntry, bloc: StandingBloc | undefined): GatheredEntry {
  if (left.use !== 'signatures' || left.year !== undefined || bloc === undefined) return left;
  const { orphan: _, ...rest } = left;
  const papers = bloc.entry.files.filter((file) => file.orphan !== true);
  return papers.some(({ path }) => signedPath(path) === left.path) ? rest : { ...rest, orphan: true };
}
