import { basename, join } from 'node:path';
import type { BlockDocument } from '../../../src/blocks/types.js';
import { findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../../src/index.js';
import { type BlocYear, blocYearSchema } from '../../../src/model/bloc-year.js';
import { makePaper } from '../../../src/pipeline.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { PROJECT, unwrap } from './resources.js';

/** Documents by a name that says where they come from. */
export type NamedDocuments = ReadonlyMap<string, BlockDocument>;

/** Every paper of every example. */
export async function examplePapers(resources: Resources): Promise<NamedDocuments> {
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  const papers = blocs.flatMap((bloc) => {
    const name = [bloc.workspace?.folder, bloc.file].map((path) => basename(path ?? '').replace(/\.[^.]+$/, '')).join('-');
    return papersOf(name, bloc, resources);
  });
  return new Map(papers);
}

/** Every paper of a bloc year given as plain data, the way a file gives it. */
export function papersOfData(
  name: string,
  data: unknown,
  resources: Resources,
): readonly (readonly [string, BlockDocument])[] {
  return papersOf(name, blocOf(blocYearSchema.parse(data)), resources);
}

function blocOf(data: BlocYear): LoadedBlocYear {
  return { data, file: 'bloc.yaml', typed: () => undefined, locate: () => ({ place: { file: 'bloc.yaml' }, label: undefined }) };
}

function papersOf(name: string, bloc: LoadedBlocYear, resources: Resources) {
  return [...resources.registry.kinds.values()].map(
    (kind) => [`${name}-${kind.id}`, unwrap(makePaper(bloc, kind, false, resources)).blocks] as const,
  );
}
