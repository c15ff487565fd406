import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { isWorkbook } from '../load/is-workbook.js';
import { loadSource } from '../load/load-source.js';
import type { SourceRecord } from '../load/source-record.js';
import type { World } from '../world/world.js';
import { noOverlay, type Overlay } from './overlay.js';
import { validateRecord } from './validate-record.js';

/** The data of a bloc as typed, the defaults of its workspace under it; every finding, and no data when one is an error. */
export async function validRecord(
  source: BlocSource,
  world: World,
  overlay: Overlay = noOverlay,
): Promise<Outcome<SourceRecord>> {
  const read = isWorkbook(source.file) ? await recordInWorkbook(source, world) : await loadSource(world, source);
  if (!read.ok) return read;
  const record = overlay(read.value);
  const valid = validateRecord(record);
  const diagnostics = [...read.diagnostics, ...valid.diagnostics];
  const isWhole = diagnostics.every(({ severity }) => severity !== 'error');
  return valid.ok && isWhole ? success(record, diagnostics) : failure(diagnostics);
}

/** What reads workbooks is not loaded before there is one. */
async function recordInWorkbook(source: BlocSource, world: World): Promise<Outcome<SourceRecord>> {
  const { loadWorkbookBloc } = await import('../workbook/read/load-workbook-bloc.js');
  const read = await loadWorkbookBloc(world, source);
  return read.ok ? success(read.value.record, [...read.diagnostics, ...read.value.wrong]) : read;
}
