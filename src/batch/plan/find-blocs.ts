import { findSources } from '../../api/find-sources.js';
import { alternatives } from '../../diagnostics/alternatives.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { BlocSource } from '../../load/bloc-source.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { baseName } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { blocIds, type NamedSource } from '../names/bloc-ids.js';
import { keepIds } from '../names/keep-ids.js';
import { type FolderBefore, recordedIds } from './recorded-ids.js';
import type { BatchRequest } from './request.js';
import { shardOf } from './shard.js';

/** The blocs of a run. */
export interface FoundBlocs {
  /** All behind the paths, so that no name depends on which of them are chosen. */
  readonly all: readonly NamedSource[];
  readonly chosen: readonly NamedSource[];
  /** Paths at which something went wrong: of what is missing there nothing is known. */
  readonly troubled: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a request decides which blocs are found. */
export type FindRequest = Pick<BatchRequest, 'paths' | 'naming' | 'blocs' | 'shard'>;

/**
 * Finds the blocs behind paths, names them, as they were named in the output folder before, and takes those asked for; a path
 * without any never stops the others.
 */
export async function findBlocs(request: FindRequest, world: World, before?: FolderBefore): Promise<FoundBlocs> {
  const sources = new Map<string, BlocSource>();
  const diagnostics: Diagnostic[] = [];
  const troubled: string[] = [];
  for (const path of request.paths) {
    const found = await findSources(world, path);
    diagnostics.push(...found.diagnostics);
    troubled.push(...(found.ok ? [] : [path]), ...found.diagnostics.flatMap(({ place }) => place?.file ?? []));
    for (const source of found.ok ? found.value : [])
      sources.set(`${world.absolute(source.file)}\n${source.bloc ?? ''}`, source);
  }
  const { style } = request.naming;
  const fresh = blocIds([...sources.values()], style, world.absolute);
  const recorded = before === undefined ? undefined : await recordedIds(fresh, before, world);
  const all = recorded === undefined ? fresh : keepIds(fresh, recorded, { style, absolute: world.absolute });
  const named = (request.blocs ?? []).filter((name) => !all.some((bloc) => isCalled(bloc, name)));
  const ids = all.map(({ id }) => id);
  const unknown = named.map((found) =>
    diagnose('batch.unknown-bloc', { facts: { found, ...alternatives(found, ids) } }),
  );
  const { blocs, shard } = request;
  const wanted = blocs === undefined ? all : all.filter((bloc) => blocs.some((name) => isCalled(bloc, name)));
  // dealt out in the order of the names in an empty folder: so alike, whatever the folder of each shard holds
  const chosen = shard === undefined ? wanted : shardOf(wanted, shard);
  return {
    all: all.toSorted(byId),
    chosen: chosen.toSorted(byId),
    troubled: [...new Set(troubled)],
    diagnostics: [...diagnostics, ...unknown],
  };
}

function byId({ id: one }: NamedSource, { id: other }: NamedSource): number {
  return codePointOrder(one, other);
}

/** By the name its papers go under, by its key in a workbook or by the name of its file. */
function isCalled({ id, source }: NamedSource, name: string): boolean {
  const file = baseName(source.file);
  return [id, id.split('/').at(-1), source.bloc, file, file.replace(/\.[^.]*$/u, '')].includes(name);
}
