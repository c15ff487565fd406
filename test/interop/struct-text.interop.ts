import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { expectGolden } from '../golden/golden-file.js';
import { ordersCalledFor } from '../support/orders.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { runTool } from './support/run-tool.js';

/** The invented bloc, whose papers print full. */
const BLOCS = { state: 'tong-hop-2026', party: 'co-quan-dang-2026' } as const;

let folder = '';
let resources: Resources;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-struct-'));
  resources = await projectResources();
});

afterAll(() => rm(folder, { recursive: true }));

async function blocOf(name: string): Promise<LoadedBlocYear> {
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples', 'minh-hoa')));
  const source = sources.find(({ file }) => file.endsWith(`${name}.yaml`));
  if (source === undefined) throw new Error(`no bloc ${name}`);
  return inItsRegime(unwrap(await loadBlocYear(source, nodeWorld)));
}

/** Papers the bloc sends in another regime are read in its own here: each kind in both. */
function inItsRegime(bloc: LoadedBlocYear): LoadedBlocYear {
  const documents = Object.entries(bloc.data.documents).map(([id, settings]) => [
    id,
    { ...settings, regime: undefined },
  ]);
  return { ...bloc, data: { ...bloc.data, documents: Object.fromEntries(documents) } };
}

/** What a screen reader meets, element by element: the first paper of each kind. */
async function spoken(bloc: LoadedBlocYear): Promise<ReadonlyMap<string, string>> {
  const orders = ordersCalledFor(bloc, resources);
  const first = orders.filter(
    ({ order }, index) => orders.findIndex((each) => each.order.kind === order.kind) === index,
  );
  const texts = new Map<string, string>();
  for (const { order } of first) {
    const file = join(folder, `${order.kind.id}.pdf`);
    await writeFile(file, await renderPaper(unwrap(makePaper(bloc, order, resources)), 'pdf', resources));
    texts.set(order.kind.id, withoutNumbers(await runTool('pdfinfo', ['-struct-text', file])));
  }
  return texts;
}

/** How the objects of a file are numbered is heard by nobody. */
function withoutNumbers(text: string): string {
  return text.replace(/\bObject \d+ 0$/gmu, 'Object');
}

describe.each(Object.entries(BLOCS))('the papers of the %s bloc', (regime, name) => {
  test('are read aloud as they should', async () => {
    const texts = await spoken(await blocOf(name));
    expect([...texts.keys()].sort()).toEqual([...resources.registry.kinds.keys()].sort());
    for (const [kind, text] of texts) expectGolden(`../interop/spoken/${regime}/${kind}.txt`, text);
  }, 600_000);
});
