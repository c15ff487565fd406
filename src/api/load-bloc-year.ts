import { type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { loadSource } from '../load/load-source.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { baseName } from '../world/paths.js';
import type { World } from '../world/world.js';
import { validateRecord } from './validate-record.js';

/**
 * Reads one bloc year: its file, the defaults of its workspace under it, validated against the model. Every error is
 * located; nothing is thrown for bad input.
 */
export async function loadBlocYear(source: BlocSource, world: World): Promise<Outcome<LoadedBlocYear>> {
  const record = await loadSource(world, source);
  if (!record.ok) return record;
  const loaded = validateRecord(record.value, workspaceOf(source, world));
  return loaded.ok ? success(loaded.value, [...record.diagnostics, ...loaded.diagnostics]) : loaded;
}

/** A workspace given as `.` still has the name of its folder. */
function workspaceOf({ workspace: folder }: BlocSource, world: World): Pick<LoadedBlocYear, 'workspace'> {
  return folder === undefined ? {} : { workspace: { folder, name: baseName(world.absolute(folder)) } };
}
