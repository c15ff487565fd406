import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { World } from '../world/world.js';
import type { BlocSource } from './bloc-source.js';
import { loadDefaults } from './load-defaults.js';
import { loadFile } from './load-file.js';
import { mergeDefaults } from './merge-defaults.js';
import type { SourceRecord } from './source-record.js';

/** Reads a bloc's file of text and the defaults of its workspace, and lays the one over the other. */
export async function loadSource(world: World, source: BlocSource): Promise<Outcome<SourceRecord>> {
  const [defaults, bloc] = await Promise.all([loadDefaults(world, source.defaults), loadFile(world, source.file)]);
  const diagnostics = [...defaults.diagnostics, ...bloc.diagnostics];
  if (!defaults.ok || !bloc.ok) return failure(diagnostics);
  return success(mergeDefaults(defaults.value, bloc.value), diagnostics);
}
