import { expect, test } from '@jest/globals';
import { findSources, type LoadedBlocYear, loadBlocYear } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { preflight } from '../../src/preflight/preflight.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { baseName } from '../../src/world/paths.js';
import { allOrders } from '../support/orders.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));
const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));

/** Of the papers of one kind the first stands for all: they differ in names only. */
function oneOfEach(bloc: LoadedBlocYear, skeletons: boolean) {
  return allOrders(bloc, resources)
    .filter(({ order }, i, orders) => orders.findIndex((each) => each.order.kind === order.kind) === i)
    .filter(({ calledFor }) => calledFor || skeletons)
    .map(({ name, order }) => ({ at: `${baseName(bloc.file)}: ${name}`, bloc, order }));
}

/** Those each bloc asks for, and of the first bloc all, as skeletons. */
const papers = blocs.flatMap((bloc, i) => oneOfEach(bloc, i === 0));

const ALL = (['state', 'party'] as const).flatMap((regime) => [
  { regime, draft: true },
  { regime, draft: false },
]);

/** The fullest paper of a kind in either layout, as a draft and to be signed; the others as their bloc has them. */
function variantsOf({ bloc, order: { kind } }: (typeof papers)[number]) {
  const last = papers.findLast(({ order }) => order.kind === kind);
  return last?.bloc === bloc ? ALL : [{ regime: bloc.data.regime, draft: false }];
}

test('every kind is among them', () => {
  expect(new Set(papers.map(({ order }) => order.kind.id)).size).toBe(resources.registry.kinds.size);
});

test.each(papers.map((paper) => [paper.at, paper] as const))('nothing is found in %s', async (_, paper) => {
  const { bloc, order } = paper;
  for (const { regime, draft } of variantsOf(paper)) {
    const made = unwrap(makePaper({ ...bloc, data: { ...bloc.data, regime } }, { ...order, draft }, resources));
    const pdf = await renderPaper(made, 'pdf', resources, { signatureFields: draft ? 'none' : 'all' });
    expect({ regime, draft, findings: await preflight(pdf) }).toEqual({ regime, draft, findings: [] });
  }
});
