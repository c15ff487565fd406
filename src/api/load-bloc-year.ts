import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { isWorkbook } from '../load/is-workbook.js';
import { loadSource } from '../load/load-source.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { baseName } from '../world/paths.js';
import type { World } from '../world/world.js';
import { noOverlay, type Overlay } from './overlay.js';
import { validateRecord } from './validate-record.js';

/**
 * Reads one bloc year: its file or its rows of a workbook, the defaults of its workspace under it, validated against the
 * model. Every error is located; nothing is thrown for bad input.
 */
export async function loadBlocYear(
  source: BlocSource,
  world: World,
  overlay: Overlay = noOverlay,
): Promise<Outcome<LoadedBlocYear>> {
  if (isWorkbook(source.file)) return loadFromWorkbook(source, world, overlay);
  const record = await loadSource(world, source);
  if (!record.ok) return record;
  const loaded = validateRecord(overlay(record.value), belongingOf(source, world));
  return loaded.ok ? success(loaded.value, [...record.diagnostics, ...loaded.diagnostics]) : loaded;
}

/** What reads workbooks is not loaded before there is one. */
async function loadFromWorkbook(source: BlocSource, world: World, overlay: Overlay): Promise<Outcome<LoadedBlocYear>> {
  const { loadWorkbookBloc } = await import('../workbook/read/load-workbook-bloc.js');
  const read = await loadWorkbookBloc(world, source);
  if (!read.ok) return read;
  const { record, wrong } = read.value;
  const loaded = validateRecord(overlay(record), belongingOf(source, world));
  const diagnostics = [...read.diagnostics, ...wrong, ...loaded.diagnostics.filter((one) => !isToldOf(one, wrong))];
  return loaded.ok && wrong.length === 0 ? success(loaded.value, diagnostics) : failure(diagnostics);
}

/** A cell that cannot be read leaves its value missing: that is the same thing said twice. */
function isToldOf({ place }: Diagnostic, wrong: readonly Diagnostic[]): boolean {
  return place?.cell !== undefined && wrong.some((one) => isSame(one.place, place));
}

function isSame(one: Place | undefined, { sheet, cell }: Place): boolean {
  return one?.sheet === sheet && one?.cell === cell;
}

/** A workspace given as `.` still has the name of its folder. */
function belongingOf(
  { workspace: folder, bloc }: BlocSource,
  world: World,
): Pick<LoadedBlocYear, 'workspace' | 'bloc'> {
  return {
    ...(folder === undefined ? {} : { workspace: { folder, name: baseName(world.absolute(folder)) } }),
    ...(bloc === undefined ? {} : { bloc }),
  };
}
