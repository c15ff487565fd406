import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { unwritable } from '../diagnostics/unwritable.js';
import { extensionOf } from '../world/paths.js';
import type { World } from '../world/world.js';

/** What is wrong with the name of an .xlsx file to be written, if anything. */
export function wrongName(path: string | undefined): readonly Diagnostic[] {
  if (path === undefined || path === '') return [diagnose('workbook.no-file')];
  return extensionOf(path) === '.xlsx' ? [] : [diagnose('workbook.not-xlsx', { facts: { found: path } })];
}

/** Writes an .xlsx file; over one that is there only when that is asked for. */
export async function writeWorkbook(
  path: string,
  bytes: Uint8Array,
  { force, world }: { readonly force: boolean; readonly world: World },
): Promise<readonly Diagnostic[]> {
  const written = force ? await world.writeFile(path, bytes) : await world.createFile(path, bytes);
  if (written.ok) return [];
  const { failure } = written;
  return [failure.reason === 'exists' ? diagnose('workbook.exists', { facts: { path } }) : unwritable(path, failure)];
}
