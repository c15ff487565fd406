import { basename, join } from 'node:path';
import { findSources, loadBlocYear, type Resources } from '../../../src/index.js';
import { makePaper, type Paper } from '../../../src/pipeline/make-paper.js';
import { ordersOf } from '../../../src/pipeline/paper-order.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { PROJECT } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';

/** The pledge of every example, as it is or as a draft, by a name that says where it comes from. */
export async function examplePledges(resources: Resources, draft: boolean): Promise<ReadonlyMap<string, Paper>> {
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  const kind = resources.registry.kinds.get('giao-uoc');
  const papers = blocs.flatMap((bloc, index) =>
    (kind === undefined ? [] : ordersOf(bloc, kind, draft)).map(
      (order) => [`${index + 1}-${basename(bloc.file, '.yaml')}`, unwrap(makePaper(bloc, order, resources))] as const,
    ),
  );
  return new Map(papers);
}
