import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { findFiles } from '../load/find-files.js';
import { isWorkbook } from '../load/is-workbook.js';
import type { World } from '../world/world.js';

/**
 * Finds the blocs behind a path: a file, a workspace, its `blocs` folder, or a folder of workspaces. A workbook has one for
 * each of its blocs; one that cannot be read counts as one, and loading it tells why.
 */
export async function findSources(world: World, path: string): Promise<Outcome<readonly BlocSource[]>> {
  const files = await findFiles(world, path);
  if (!files.ok) return failure(files.diagnostics);
  const sources: BlocSource[] = [];
  for (const source of files.value)
    sources.push(...(isWorkbook(source.file) ? await blocsIn(source, world) : [source]));
  return success(sources, files.diagnostics);
}

/** What reads workbooks is not loaded before there is one. */
async function blocsIn(source: BlocSource, world: World): Promise<readonly BlocSource[]> {
  const { openWorkbook } = await import('../workbook/read/open-workbook.js');
  const read = await openWorkbook(world, source.file);
  if (!read.ok) return [source];
  return read.value.map(({ key }) => (key === '' ? source : { ...source, bloc: key }));
}
