import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { Manifest } from './manifest.js';
import type { StateFiles } from './state-files.js';
import { writeManifest } from './write-manifest.js';

/** What stands in the output folder besides papers. */
export interface StateRoom {
  readonly folder: string;
  readonly state: StateFiles;
  /** All manifests and journals that were read. */
  readonly names: readonly string[];
  /** The run was over everything: its manifest takes in all others. */
  readonly isWhole: boolean;
}

/** Writes the manifest, then removes what it takes in; where it cannot be written, the journal stays and says the same. */
export async function writeState(
  { folder, state, names, isWhole }: StateRoom,
  entries: Omit<Manifest, 'thidua'>,
  world: World,
): Promise<readonly Diagnostic[]> {
  const path = joinPath(folder, state.manifest);
  const written = await world.writeFile(path, writeManifest(entries));
  if (!written.ok) {
    const { reason, detail } = written.failure;
    return [diagnose('output.unwritable', { facts: { path, reason, detail } })];
  }
  const taken = isWhole ? names.filter((name) => name !== state.manifest) : [];
  for (const name of new Set([state.journal, ...taken])) await world.remove(joinPath(folder, name));
  return [];
}
