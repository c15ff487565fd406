import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { FileEntry } from '../manifest/manifest.js';
import { sha256 } from '../sha256.js';
import type { PrintedPaper } from './printed-before.js';

/** The files of a paper, in any format, that a person changed since they were made: what was printed may be one of them. */
export async function editedCopies(
  files: readonly FileEntry[],
  printed: PrintedPaper,
  { folder, world }: { readonly folder: string; readonly world: World },
): Promise<readonly string[]> {
  const edited: string[] = [];
  for (const file of files.filter((each) => isOfPaper(each, printed))) {
    const bytes = await world.readFile(joinPath(folder, file.path));
    if (bytes.ok && sha256(bytes.value) !== file.sha256) edited.push(file.path);
  }
  return edited;
}

function isOfPaper({ document, key, draft, orphan }: FileEntry, printed: PrintedPaper): boolean {
  return orphan !== true && document === printed.document && key === printed.key && draft === printed.draft;
}
