import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, World } from '../index.js';
import { joinPath } from '../world/paths.js';

/** A file to look through, or a folder where none could be found and why. */
export interface FoundPdf {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/** A folder that holds itself, by a link, is not followed further. */
const DEEPEST = 16;

/** The PDF files behind paths: a file is taken as it is, of a folder all in it and below it, since not every shell knows `*`. */
export async function findPdfs(paths: readonly string[], world: World): Promise<readonly FoundPdf[]> {
  const found: FoundPdf[] = [];
  for (const path of new Set(paths)) {
    const files = (await isFolder(path, world)) ? await pdfsIn(path, world, 0) : [{ file: path, findings: [] }];
    const none = { file: path, findings: [diagnose('pdf.none', { place: { file: path } })] };
    found.push(...(files.length === 0 ? [none] : files));
  }
  return found;
}

async function pdfsIn(folder: string, world: World, depth: number): Promise<readonly FoundPdf[]> {
  const names = await world.list(folder);
  if (!names.ok) {
    const { reason, detail } = names.failure;
    return [
      { file: folder, findings: [diagnose('load.unreadable', { place: { file: folder }, facts: { reason, detail } })] },
    ];
  }
  const files: FoundPdf[] = [];
  for (const name of names.value) {
    const path = joinPath(folder, name);
    if (/\.pdf$/iu.test(name)) files.push({ file: path, findings: [] });
    else if (depth < DEEPEST && (await isFolder(path, world))) files.push(...(await pdfsIn(path, world, depth + 1)));
  }
  return files;
}

async function isFolder(path: string, world: World): Promise<boolean> {
  const kind = await world.kindOf(path);
  return kind.ok && kind.value === 'folder';
}
