import { basename, join } from 'node:path';
import type { BlockDocument } from '../../../src/blocks/types.js';
import { type BlocYear, findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../../src/index.js';
import { blocYearSchema } from '../../../src/model/bloc-year.js';
import { makePaper } from '../../../src/pipeline/make-paper.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { loaded } from '../../support/loaded.js';
import { allOrders, type NamedOrder, ordersCalledFor } from '../../support/orders.js';
import { PROJECT } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';

/** Documents by a name that says where they come from. */
export type NamedDocuments = ReadonlyMap<string, BlockDocument>;

/** Every paper the examples call for; of those made for each unit, guest or candidate two stand for all. */
export async function examplePapers(resources: Resources): Promise<NamedDocuments> {
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  const papers = blocs.flatMap((bloc, index) => {
    const orders = fewOfEach(ordersCalledFor(bloc, resources), 2);
    return papersOf(`${index + 1}-${basename(bloc.file, '.yaml')}`, bloc, orders, resources);
  });
  return new Map(papers);
}

/** A skeleton of every kind in both regimes. */
export function skeletons(resources: Resources): NamedDocuments {
  const papers = (['state', 'party'] as const).flatMap((regime) => {
    const units = ['Sở Minh Họa', 'Ban Minh Họa'].map((name) => ({ name }));
    const bloc = loaded(blocYearSchema.parse({ regime, bloc: { name: 'Khối thi đua Minh Họa' }, year: 2026, units }));
    return papersOf(`${regime}-skeleton`, bloc, fewOfEach(allOrders(bloc, resources), 1), resources);
  });
  return new Map(papers);
}

/** The pledge of each bloc year. */
export function pledges(blocs: ReadonlyMap<string, BlocYear>, resources: Resources): NamedDocuments {
  const papers = [...blocs].flatMap(([name, data]) => {
    const bloc = loaded(data);
    const orders = allOrders(bloc, resources).filter(({ order }) => order.kind.id === 'giao-uoc');
    return papersOf(name, bloc, orders, resources);
  });
  return new Map(papers);
}

function fewOfEach(orders: readonly NamedOrder[], most: number): readonly NamedOrder[] {
  return orders.filter(({ order: { kind, subject } }, index) => {
    const before = orders.slice(0, index).filter(({ order }) => order.kind === kind).length;
    return subject.per === 'bloc' || subject.per === 'conference' || before < most;
  });
}

function papersOf(name: string, bloc: LoadedBlocYear, orders: readonly NamedOrder[], resources: Resources) {
  return orders.map(
    ({ name: paper, order }) => [`${name}-${paper}`, unwrap(makePaper(bloc, order, resources)).blocks] as const,
  );
}
