import { basename, join } from 'node:path';
import type { BlockDocument } from '../../../src/blocks/types.js';
import { type BlocYear, findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../../src/index.js';
import { makePaper } from '../../../src/pipeline.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { allOrders } from '../../support/orders.js';
import { loaded } from './loaded.js';
import { PROJECT, unwrap } from './resources.js';

/** Documents by a name that says where they come from. */
export type NamedDocuments = ReadonlyMap<string, BlockDocument>;

/** Every paper of every example. */
export async function examplePapers(resources: Resources): Promise<NamedDocuments> {
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  const papers = blocs.flatMap((bloc, index) =>
    papersOf(`${index + 1}-${basename(bloc.file, '.yaml')}`, bloc, resources),
  );
  return new Map(papers);
}

/** Every paper of each bloc year. */
export function blocPapers(blocs: ReadonlyMap<string, BlocYear>, resources: Resources): NamedDocuments {
  return new Map([...blocs].flatMap(([name, data]) => papersOf(name, loaded(data), resources)));
}

function papersOf(name: string, bloc: LoadedBlocYear, resources: Resources) {
  return allOrders(bloc, resources).map(
    ({ name: paper, order }) => [`${name}-${paper}`, unwrap(makePaper(bloc, order, resources)).blocks] as const,
  );
}
