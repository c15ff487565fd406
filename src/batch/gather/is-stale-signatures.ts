import type { GatheredEntry } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { sha256 } from '../sha256.js';
import { signedPath } from '../signing/signed-path.js';

/** Whether a file holds pages to sign of a paper of this bloc that are not the last pages of the paper as it is made now. */
export function isStaleSignatures(
  { use, path, input, pages = 0, orphan = false }: GatheredEntry,
  { entry, planned: { scope } }: StandingBloc,
): boolean {
  if (use !== 'signatures' || orphan) return false;
  const paper = entry.files.find((file) => isMadeIn(file, scope) && signedPath(file.path) === path);
  if (paper?.pageHashes === undefined) return false;
  // the input of such pages (signing/find-pages.ts)
  return sha256(paper.pageHashes.slice(-pages).join(' ')) !== input;
}
