import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { baseName, extensionOf, folderOf, joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { BlocSource } from './bloc-source.js';
import { WORKBOOK_EXTENSIONS } from './is-workbook.js';
import { SOURCE_EXTENSIONS } from './read-source.js';
import { BLOCS, DEFAULTS, defaultsOf, isBlocsFolder, isWorkspace, parentOf, which, workspaceOf } from './workspace.js';

type Found = Outcome<readonly BlocSource[]>;

/** Finds the files of blocs behind a path: a file, a workspace, its `blocs` folder, or a folder of workspaces. */
export async function findFiles(world: World, path: string): Promise<Found> {
  const kind = await world.kindOf(path);
  if (!kind.ok) return failure([unreadable(path, kind.failure)]);
  if (kind.value === 'folder') return inFolder(world, path);
  if (kind.value === 'file') return ofFile(world, path);
  return failure([unreadable(path, { reason: kind.value === 'missing' ? 'missing' : 'other', detail: '' })]);
}

/** The defaults' own file stands for its workspace, unless it is all there is. */
async function ofFile(world: World, file: string): Promise<Found> {
  const folder = folderOf(file);
  if (isDefaults(file) && (await isBlocsFolder(world, joinPath(folder, BLOCS)))) return inFolder(world, folder);
  if (isDefaults(file)) return success([{ file }]);
  const workspace = await workspaceOf(world, file);
  return success([workspace === undefined ? { file } : sourceIn(workspace, file, await defaultsOf(world, workspace))]);
}

async function inFolder(world: World, folder: string): Promise<Found> {
  if (await isWorkspace(world, folder)) return orNothing(folder, await inWorkspace(world, folder));
  if (await isBlocsFolder(world, folder)) return inFolder(world, parentOf(folder));
  const names = await world.list(folder);
  if (!names.ok) return failure([unreadable(folder, names.failure)]);
  const inside = names.value.filter(isVisible).map((name) => joinPath(folder, name));
  const workspaces = await which(inside, (path) => isWorkspace(world, path));
  return orNothing(folder, joined(await Promise.all(workspaces.map((path) => orWarning(world, path)))));
}

async function inWorkspace(world: World, workspace: string): Promise<Found> {
  const folder = joinPath(workspace, BLOCS);
  if (!(await isBlocsFolder(world, folder))) return success([]);
  const names = await world.list(folder);
  if (!names.ok) return failure([unreadable(folder, names.failure)]);
  const defaults = await defaultsOf(world, workspace);
  const files = names.value
    .filter((name) => isVisible(name) && mayHoldBlocs(name))
    .map((name) => joinPath(folder, name));
  return success(files.map((file) => sourceIn(workspace, file, defaults)));
}

async function orWarning(world: World, workspace: string): Promise<Found> {
  const found = await inWorkspace(world, workspace);
  const empty = found.ok && found.value.length === 0;
  return empty ? success([], [diagnose('load.empty-workspace', { place: { file: workspace } })]) : found;
}

function orNothing(path: string, found: Found): Found {
  if (!found.ok || found.value.length > 0) return found;
  return failure([...found.diagnostics, diagnose('load.no-blocs', { place: { file: path } })]);
}

function joined(all: readonly Found[]): Found {
  const diagnostics = all.flatMap((found) => found.diagnostics);
  if (all.some((found) => !found.ok)) return failure(diagnostics);
  return success(
    all.flatMap((found) => (found.ok ? found.value : [])),
    diagnostics,
  );
}

function sourceIn(workspace: string, file: string, defaults: string | undefined): BlocSource {
  return defaults === undefined ? { file, workspace } : { file, workspace, defaults };
}

function isDefaults(file: string): boolean {
  return hasReader(file) && baseName(file).slice(0, -extensionOf(file).length) === DEFAULTS;
}

function hasReader(file: string): boolean {
  return SOURCE_EXTENSIONS.includes(extensionOf(file));
}

function mayHoldBlocs(file: string): boolean {
  return hasReader(file) || WORKBOOK_EXTENSIONS.includes(extensionOf(file));
}

function isVisible(name: string): boolean {
  return !/^[.~]/.test(name);
}
