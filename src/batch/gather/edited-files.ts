import type { BlocEntry } from '../manifest/manifest.js';
import { isMadeIn, type WantedScope } from '../manifest/scopes.js';

/** Papers of a bloc that a person changed, of one kind or of all: what was made from the data does not hold the changes. */
export function editedFiles({ files }: BlocEntry, scope: WantedScope, kind?: string): readonly string[] {
  return files
    .filter((file) => file.kept !== undefined && file.bundle === undefined && isMadeIn(file, scope))
    .filter(({ document }) => kind === undefined || document === kind)
    .map(({ path }) => path);
}
