import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { unwritable } from '../diagnostics/unwritable.js';
import { findFiles } from '../load/find-files.js';
import { BLOCS, defaultsOf } from '../load/workspace.js';
import { baseName, joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { SHARED_FILES } from './workspace-files.js';

/**
 * Why a folder cannot become a workspace, if it cannot: blocs are there already, on which new defaults would be laid, or
 * files of ours, or it would be taken for the blocs of the folder above.
 */
export async function findObstacle(folder: string, world: World): Promise<Diagnostic | undefined> {
  const kind = await world.kindOf(folder);
  if (!kind.ok) return unwritable(folder, kind.failure);
  if (kind.value === 'file' || kind.value === 'other')
    return unwritable(folder, { reason: 'not-directory', detail: '' });
  if (baseName(world.absolute(folder)) === BLOCS) return diagnose('init.blocs-folder', { facts: { folder } });
  const there = kind.value === 'folder' ? await findOurs(folder, world) : undefined;
  return there === undefined ? undefined : diagnose('init.exists', { facts: { path: there } });
}

async function findOurs(folder: string, world: World): Promise<string | undefined> {
  const sources = await findFiles(world, folder);
  if (sources.ok) return sources.value[0]?.file;
  const defaults = await defaultsOf(world, folder);
  if (defaults !== undefined) return defaults;
  for (const path of Object.values(SHARED_FILES).map((name) => joinPath(folder, name))) {
    const kind = await world.kindOf(path);
    if (!kind.ok || kind.value !== 'missing') return path;
  }
  return undefined;
}
