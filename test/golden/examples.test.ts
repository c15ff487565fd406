import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { printBlocks } from '../../src/blocks/print-blocks.js';
import { findSources, loadBlocYear } from '../../src/index.js';
import { printPages } from '../../src/pages/print-pages.js';
import { paginate } from '../../src/paginate/paginate.js';
import { type NamedOrder, ordersCalledFor } from '../support/orders.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { printTree } from '../../src/tree/print-tree.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { baseName } from '../../src/world/paths.js';
import { expectGolden } from './golden-file.js';
import { prettyXml } from './pretty-xml.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const FORMS = ['blocks.txt', 'document.xml', 'pages.txt', 'tree.txt'] as const;

const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));

/** Of papers made for each unit, guest or candidate the first stands for all. */
function oneOfEach(orders: readonly NamedOrder[]): readonly NamedOrder[] {
  return orders.filter(({ order: { kind, subject } }, index) => {
    const first = orders.findIndex(({ order }) => order.kind === kind);
    return subject.per === 'bloc' || subject.per === 'conference' || first === index;
  });
}

const papers = await Promise.all(
  sources.map(async (source) => {
    const bloc = unwrap(await loadBlocYear(source, nodeWorld));
    const made = oneOfEach(ordersCalledFor(bloc, resources)).map(({ name, order }) => ({
      id: name,
      paper: unwrap(makePaper(bloc, order, resources)),
    }));
    return { name: baseName(source.file).replace(/\.yaml$/u, ''), made };
  }),
);

const all = papers.flatMap(({ name, made }) => made.map(({ id, paper }) => ({ at: `${name}/${id}`, id, paper })));

/** The pledge is read in every form; of the other kinds what they say is enough, the rest follows from the nodes tested with it. */
const PLEDGE = 'giao-uoc';

describe.each(all)('the paper $at', ({ at, paper }) => {
  test('says', () => {
    expectGolden(`${at}.tree.txt`, printTree(paper.tree));
  });
});

describe.each(all.filter(({ id }) => id === PLEDGE))('the paper $at', ({ at, paper }) => {
  test('consists of', () => {
    expectGolden(`${at}.blocks.txt`, printBlocks(paper.blocks));
  });

  test('stands on its pages', () => {
    expectGolden(`${at}.pages.txt`, printPages(paginate(paper.blocks, resources.fonts)));
  });

  test('is in Word', async () => {
    const file = unzipSync(await renderPaper(paper, 'docx', resources));
    expectGolden(`${at}.document.xml`, prettyXml(strFromU8(file['word/document.xml'] ?? new Uint8Array())));
  });
});

/** Goldens of other tests. */
const OTHERS = /^(?:workbook[/\\]|broken-workbooks\.txt$)/u;

test('no file is kept of a paper that is made no more', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(txt|xml)$/u.test(name) && !OTHERS.test(name),
  );
  const made = all.flatMap(({ at, id }) => (id === PLEDGE ? FORMS : ['tree.txt']).map((form) => `${at}.${form}`));
  expect(kept.sort()).toEqual(made.sort());
});
