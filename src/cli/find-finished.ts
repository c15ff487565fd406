import { diagnose } from '../diagnostics/diagnose.js';
import { unreadable } from '../diagnostics/unreadable.js';
import type { Diagnostic, World } from '../index.js';
import { extensionOf, joinPath } from '../world/paths.js';
import type { WorldFailure } from '../world/world.js';

/** A file to look through, or a folder where none could be found and why. */
export interface FoundFile {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/** A folder that holds itself, by a link, is not followed further. */
const DEEPEST = 16;

/** The PDF and Word files behind paths: a file is taken as it is, of a folder all in it and below it, since not every shell knows `*`. */
export async function findFinished(paths: readonly string[], world: World): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of new Set(paths)) {
    const kind = await world.kindOf(path);
    const isFolder = kind.ok && kind.value === 'folder';
    const files = isFolder ? await filesIn(path, world, 0) : [{ file: path, findings: [] }];
    const none = { file: path, findings: [diagnose('pdf.none', { place: { file: path } })] };
    found.push(...(files.length === 0 ? [none] : files));
  }
  return found;
}

async function filesIn(folder: string, world: World, depth: number): Promise<readonly FoundFile[]> {
  const names = await world.list(folder);
  if (!names.ok) return [unread(folder, names.failure)];
  const files: FoundFile[] = [];
  for (const name of names.value) {
    const path = joinPath(folder, name);
    const kind = await world.kindOf(path);
    if (!kind.ok) files.push(unread(path, kind.failure));
    else if (kind.value === 'folder' && depth < DEEPEST) files.push(...(await filesIn(path, world, depth + 1)));
    else if (kind.value === 'file' && isFinished(name)) files.push({ file: path, findings: [] });
  }
  return files;
}

/** Word keeps a file beside each one that is open, named as that is but for its first letters. */
function isFinished(name: string): boolean {
  return ['.pdf', '.docx'].includes(extensionOf(name)) && !name.startsWith('~$');
}

function unread(file: string, failure: WorldFailure): FoundFile {
  return { file, findings: [unreadable(file, failure)] };
}
