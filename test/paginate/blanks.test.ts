import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findSources, loadBlocYear } from '../../src/index.js';
import type { PagedDocument } from '../../src/pages/types.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { ordersCalledFor } from '../support/orders.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));

describe('the gaps of a paper on its pages', () => {
  test.each(sources.map((source) => [source.file.slice(PROJECT.length), source] as const))(
    'are the gaps of its blocks: %s',
    async (_, source) => {
      const bloc = unwrap(await loadBlocYear(source, nodeWorld));
      const papers = ordersCalledFor(bloc, resources).map(({ order }) => unwrap(makePaper(bloc, order, resources)));
      expect(papers.map(({ pages }) => gapsOn(pages()))).toEqual(papers.map(({ blanks }) => [...blanks].sort()));
    },
  );

  test('are there to be found at all', async () => {
    const gaps = await Promise.all(
      sources.map(async (source) => {
        const bloc = unwrap(await loadBlocYear(source, nodeWorld));
        return ordersCalledFor(bloc, resources).flatMap(({ order }) =>
          gapsOn(unwrap(makePaper(bloc, order, resources)).pages()),
        );
      }),
    );
    expect(gaps.flat().length).toBeGreaterThan(50);
  });
});

function gapsOn({ pages }: PagedDocument): readonly string[] {
  const items = pages.flatMap((page) => page.items);
  return [...new Set(items.flatMap((item) => (item.type === 'text' ? (item.blank ?? []) : [])))].sort();
}
