import { type Outcome, success } from '../diagnostics/outcome.js';
import type { World } from '../world/world.js';
import { loadFile } from './load-file.js';
import type { SourceRecord } from './source-record.js';

/** Reads the file of a workspace's defaults, if there is one; it may say nothing yet. */
export async function loadDefaults(world: World, file: string | undefined): Promise<Outcome<SourceRecord | undefined>> {
  if (file === undefined) return success(undefined);
  const loaded = await loadFile(world, file);
  return loaded.diagnostics.some(({ code }) => code === 'load.empty') ? success(undefined) : loaded;
}
