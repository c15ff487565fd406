import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { isWorkbook } from '../load/is-workbook.js';
import { loadSource } from '../load/load-source.js';
import type { SourceRecord } from '../load/source-record.js';
import { blocKeys } from '../workbook/write/bloc-keys.js';
import { blocName } from '../workbook/write/bloc-name.js';
import { workbookFile } from '../workbook/write/workbook-file.js';
import type { World } from '../world/world.js';
import { findSources } from './find-sources.js';
import { validateRecord } from './validate-record.js';

/** The .xlsx file of a workbook, and how many blocs it holds. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly blocs: number;
}

/** A workbook with the data of all blocs behind these paths; none when one of them is not valid, so that nothing is lost. */
export async function workbookFrom(paths: readonly string[], world: World): Promise<Outcome<WorkbookFile>> {
  const found: Outcome<readonly Named[]>[] = [];
  for (const path of new Set(paths)) found.push(await blocsBehind(path, world));
  const diagnostics = found.flatMap((one) => one.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return failure(diagnostics);
  const blocs = found.flatMap((one) => (one.ok ? one.value : []));
  const keys = blocKeys(blocs.map(({ name }) => name));
  const made = workbookFile(
    blocs.map(({ data }, index) => ({ key: keys[index] ?? '', data })),
    world.gzip,
  );
  if (!made.ok) return failure([...diagnostics, ...made.diagnostics]);
  return success({ bytes: made.value, blocs: blocs.length }, diagnostics);
}

/** The data of a bloc, and what it is called where it comes from. */
interface Named {
  readonly name: string;
  readonly data: unknown;
}

async function blocsBehind(path: string, world: World): Promise<Outcome<readonly Named[]>> {
  const sources = await findSources(world, path);
  const blocs: Named[] = [];
  const diagnostics: Diagnostic[] = [...sources.diagnostics];
  for (const source of sources.ok ? sources.value : []) {
    const read = await validRecord(source, world);
    diagnostics.push(...read.diagnostics);
    if (read.ok) blocs.push({ name: blocName(source), data: read.value.data });
  }
  return success(blocs, diagnostics);
}

async function validRecord(source: BlocSource, world: World): Promise<Outcome<SourceRecord>> {
  const record = isWorkbook(source.file) ? await recordInWorkbook(source, world) : await loadSource(world, source);
  if (!record.ok) return record;
  const valid = validateRecord(record.value);
  const diagnostics = [...record.diagnostics, ...valid.diagnostics];
  return valid.ok ? success(record.value, diagnostics) : failure(diagnostics);
}

/** What reads workbooks is not loaded before there is one. */
async function recordInWorkbook(source: BlocSource, world: World): Promise<Outcome<SourceRecord>> {
  const { loadWorkbookBloc } = await import('../workbook/read/load-workbook-bloc.js');
  const read = await loadWorkbookBloc(world, source);
  return read.ok ? success(read.value.record, [...read.diagnostics, ...read.value.wrong]) : read;
}
