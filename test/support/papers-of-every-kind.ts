import { findSources, loadBlocYear, type Resources } from '../../src/index.js';
import { makePaper, type Paper } from '../../src/pipeline/make-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { allOrders } from './orders.js';
import { unwrap } from './unwrap.js';

/** The invented blocs, whose papers print full: one of the state, one of the Party. */
const FULL = /\/(?:tong-hop|co-quan-dang)-2026\.yaml$/u;

/** A paper and what it is called. */
export interface NamedPaper {
  readonly name: string;
  readonly paper: Paper;
}

/** The first paper of every kind in either layout; `root` is the project's folder. */
export async function papersOfEveryKind(
  root: string,
  resources: Resources,
  draft: boolean,
): Promise<readonly NamedPaper[]> {
  const sources = unwrap(await findSources(nodeWorld, `${root}/examples/minh-hoa`)).filter(({ file }) =>
    FULL.test(file),
  );
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  return blocs.flatMap((bloc) => {
    const orders = allOrders(bloc, resources);
    const first = orders.filter(({ order }, i) => orders.findIndex((each) => each.order.kind === order.kind) === i);
    return first.map(({ name, order }) => ({
      name: `${bloc.data.regime}: ${name}`,
      paper: unwrap(makePaper(bloc, { ...order, draft }, resources)),
    }));
  });
}
