import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isError } from '../diagnostics/is-error.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { blocName } from '../workbook/write/bloc-name.js';
import type { World } from '../world/world.js';
import { findSources } from './find-sources.js';
import { validRecord } from './valid-record.js';
import { type NamedData, type WorkbookFile, workbookOfBlocs } from './workbook-of-blocs.js';

/** A workbook with the data of all blocs behind these paths; none when one of them is not valid, so that nothing is lost. */
export async function workbookFrom(paths: readonly string[], world: World): Promise<Outcome<WorkbookFile>> {
  const found: Outcome<readonly NamedData[]>[] = [];
  for (const path of new Set(paths)) found.push(await blocsBehind(path, world));
  const diagnostics = found.flatMap((one) => one.diagnostics);
  if (diagnostics.some(isError)) return failure(diagnostics);
  const made = workbookOfBlocs(
    found.flatMap((one) => (one.ok ? one.value : [])),
    world.gzip,
  );
  return made.ok ? success(made.value, diagnostics) : failure([...diagnostics, ...made.diagnostics]);
}

async function blocsBehind(path: string, world: World): Promise<Outcome<readonly NamedData[]>> {
  const sources = await findSources(world, path);
  const blocs: NamedData[] = [];
  const diagnostics: Diagnostic[] = [...sources.diagnostics];
  for (const source of sources.ok ? sources.value : []) {
    const read = await validRecord(source, world);
    diagnostics.push(...read.diagnostics);
    if (read.ok) blocs.push({ name: blocName(source), data: read.value.data });
  }
  return success(blocs, diagnostics);
}
