import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unwritable } from '../../diagnostics/unwritable.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { BegunFile } from './begun-file.js';
import { journalText } from './journal.js';
import type { Manifest } from './manifest.js';
import type { StateFiles } from './state-files.js';
import { stillBegun } from './still-begun.js';
import { writeManifest } from './write-manifest.js';

/** What stands in the output folder besides papers. */
export interface StateRoom {
  readonly folder: string;
  readonly state: StateFiles;
  /** All manifests and journals that were read. */
  readonly names: readonly string[];
  /** What runs that were killed were about to write. */
  readonly begun: readonly BegunFile[];
  /** The run was over everything: its manifest takes in all others. */
  readonly isWhole: boolean;
}

/**
 * Writes the manifest, then removes what it takes in; where it cannot be written, the journal stays and says the same. Of a run
 * that was killed the journal goes on saying what this one neither made again nor found gone.
 */
export async function writeState(
  { folder, state, names, begun, isWhole }: StateRoom,
  entries: Omit<Manifest, 'thidua'>,
  world: World,
): Promise<readonly Diagnostic[]> {
  const path = joinPath(folder, state.manifest);
  const written = await world.writeFile(path, writeManifest(entries));
  if (!written.ok) return [unwritable(path, written.failure)];
  const taken = isWhole ? names.filter((name) => name !== state.manifest) : [];
  for (const name of taken) if (name !== state.journal) await world.remove(joinPath(folder, name));
  await writeJournal(joinPath(folder, state.journal), await stillBegun(begun, entries, folder, world), world);
  return [];
}

async function writeJournal(file: string, begun: readonly BegunFile[], world: World): Promise<void> {
  const lines = begun.map(({ path, sha256 }) => journalText({ begins: { [path]: sha256 } }));
  if (lines.length === 0) await world.remove(file);
  else await world.writeFile(file, new TextEncoder().encode(lines.join('')));
}
