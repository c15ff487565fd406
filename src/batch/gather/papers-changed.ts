import { isMadeAlike } from '../manifest/is-made-alike.js';
import type { BlocEntry, FileEntry } from '../manifest/manifest.js';
import { isLeftOver } from '../write/is-left-over.js';

/** Files of papers that a run made with another content, made for the first time or found to be no more. */
export function papersChanged(before: BlocEntry | undefined, { files }: BlocEntry): readonly FileEntry[] {
  const earlier = (before?.files ?? []).filter(({ orphan }) => orphan !== true);
  return files.filter((file) => {
    if (file.bundle !== undefined) return false;
    if (file.orphan !== true) return isAnew(file, earlier);
    return isLeftOver(file) && earlier.some(({ path }) => path === file.path);
  });
}

/** A paper that only takes another format, or was put back where someone removed it, is no other than it was. */
function isAnew(file: FileEntry, earlier: readonly FileEntry[]): boolean {
  const same = earlier.find(({ path }) => path === file.path);
  if (same !== undefined) return same.sha256 !== file.sha256;
  return !earlier.some((other) => isOfOnePaper(other, file) && isMadeAlike(other, file));
}

function isOfOnePaper(one: FileEntry, other: FileEntry): boolean {
  return one.document === other.document && one.key === other.key && one.draft === other.draft;
}
