import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { World } from '../world/world.js';
import type { BlocSource } from './bloc-source.js';
import { mergeDefaults } from './merge-defaults.js';
import { readSource } from './read-source.js';
import type { SourceRecord } from './source-record.js';

/** Reads a bloc's file and the defaults of its workspace, and lays the one over the other. */
export async function loadSource(world: World, source: BlocSource): Promise<Outcome<SourceRecord>> {
  const [defaults, bloc] = await Promise.all([loadDefaults(world, source.defaults), loadFile(world, source.file)]);
  const diagnostics = [...defaults.diagnostics, ...bloc.diagnostics];
  if (!defaults.ok || !bloc.ok) return failure(diagnostics);
  return success(mergeDefaults(defaults.value, bloc.value), diagnostics);
}

/** A file of defaults may say nothing yet. */
async function loadDefaults(world: World, file: string | undefined): Promise<Outcome<SourceRecord | undefined>> {
  if (file === undefined) return success(undefined);
  const loaded = await loadFile(world, file);
  return loaded.diagnostics.some(({ code }) => code === 'load.empty') ? success(undefined) : loaded;
}

async function loadFile(world: World, file: string): Promise<Outcome<SourceRecord>> {
  const bytes = await world.readFile(file);
  if (bytes.ok) return readSource(file, bytes.value);
  const { reason, detail } = bytes.failure;
  return failure([diagnose('load.unreadable', { place: { file }, facts: { reason, detail } })]);
}
