import { findSources } from '../../api/find-sources.js';
import { alternatives } from '../../diagnostics/alternatives.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { BlocSource } from '../../load/bloc-source.js';
import { baseName } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { blocIds, type NamedSource } from '../names/bloc-ids.js';
import type { BatchRequest } from './request.js';
import { shardOf } from './shard.js';

/** The blocs of a run. */
export interface FoundBlocs {
  /** All behind the paths, so that no name depends on which of them are chosen. */
  readonly all: readonly NamedSource[];
  readonly chosen: readonly NamedSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a request decides which blocs are found. */
export type FindRequest = Pick<BatchRequest, 'paths' | 'naming' | 'blocs' | 'shard'>;

/** Finds the blocs behind paths, names them and takes those asked for; a path without any never stops the others. */
export async function findBlocs(request: FindRequest, world: World): Promise<FoundBlocs> {
  const sources = new Map<string, BlocSource>();
  const diagnostics: Diagnostic[] = [];
  for (const path of request.paths) {
    const found = await findSources(world, path);
    diagnostics.push(...found.diagnostics);
    for (const source of found.ok ? found.value : [])
      sources.set(`${world.absolute(source.file)}\n${source.bloc ?? ''}`, source);
  }
  const all = blocIds([...sources.values()], request.naming.style, world.absolute);
  const named = (request.blocs ?? []).filter((name) => !all.some((bloc) => isCalled(bloc, name)));
  const ids = all.map(({ id }) => id);
  const unknown = named.map((found) =>
    diagnose('batch.unknown-bloc', { facts: { found, ...alternatives(found, ids) } }),
  );
  const { blocs, shard } = request;
  const wanted = blocs === undefined ? all : all.filter((bloc) => blocs.some((name) => isCalled(bloc, name)));
  const chosen = shard === undefined ? wanted : shardOf(wanted, shard);
  return { all, chosen, diagnostics: [...diagnostics, ...unknown] };
}

/** By the name its papers go under, by its key in a workbook or by the name of its file. */
function isCalled({ id, source }: NamedSource, name: string): boolean {
  const file = baseName(source.file);
  return [id, id.split('/').at(-1), source.bloc, file, file.replace(/\.[^.]*$/u, '')].includes(name);
}
