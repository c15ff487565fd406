import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findSources } from '../src/index.js';
import { loadSource } from '../src/load/load-source.js';
import { blocYearSchema } from '../src/model/bloc-year.js';
import { makePaper } from '../src/pipeline/make-paper.js';
import { nodeWorld } from '../src/world/node-world.js';
import { baseName } from '../src/world/paths.js';
import { faultsOf } from './support/faults.js';
import { loaded } from './support/loaded.js';
import { allOrders } from './support/orders.js';
import { PROJECT, projectResources } from './support/resources.js';
import { unwrap } from './support/unwrap.js';
import { isMapping, withoutParts } from './support/without-parts.js';

const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
const examples = await Promise.all(
  sources.map(async (source) => ({
    name: baseName(source.file),
    data: unwrap(await loadSource(nodeWorld, source)).data,
  })),
);
const invented = examples.filter(({ name }) => name.endsWith('2026.yaml'));

/** What is ugly in the papers of a bloc year, one of each kind, or in those that are asked for and have nothing to say. */
function faultsIn(data: unknown): readonly string[] {
  const bloc = loaded(blocYearSchema.parse(data));
  const orders = allOrders(bloc, resources);
  const first = orders.filter(
    ({ order }, index) => orders.findIndex((each) => each.order.kind === order.kind) === index,
  );
  return first.flatMap(({ name, order }) =>
    faultsOf(unwrap(makePaper(bloc, order, resources)).blocks).map((fault) => `${name}: ${fault}`),
  );
}

test('the invented examples are there', () => {
  expect(invented).toHaveLength(2);
});

describe.each(examples)('$name', ({ data }) => {
  test('prints every kind without an ugly line', () => {
    expect(faultsIn(data)).toEqual([]);
  });
});

describe.each(invented)('$name without', ({ data }) => {
  const parts = withoutParts(isMapping(data) ? data : {}, (rest) => blocYearSchema.safeParse(rest).success);

  test('any of many parts, in turn, prints every kind without an ugly line', () => {
    expect(parts.length).toBeGreaterThan(80);
    const faults = parts.flatMap(({ parts: missing, rest }) =>
      faultsIn(rest).map((fault) => `without ${missing}, ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('all optional parts prints a skeleton of every kind', () => {
    const { regime, bloc, year, units } = blocYearSchema.parse(data);
    expect(faultsIn({ regime, bloc: { name: bloc.name }, year, units: units.map(({ name }) => ({ name })) })).toEqual(
      [],
    );
  });
});
