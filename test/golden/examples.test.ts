import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { printBlocks } from '../../src/blocks/print-blocks.js';
import { findSources, loadBlocYear, type Outcome, readResources } from '../../src/index.js';
import { printPages } from '../../src/pages/print-pages.js';
import { paginate } from '../../src/paginate/paginate.js';
import { makePaper, renderPaper } from '../../src/pipeline.js';
import { printTree } from '../../src/tree/print-tree.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { baseName } from '../../src/world/paths.js';
import { expectGolden } from './golden-file.js';
import { prettyXml } from './pretty-xml.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FORMS = ['blocks.txt', 'document.xml', 'pages.txt', 'tree.txt'] as const;

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
}

const resources = valueOf(await readResources([PROJECT], nodeWorld));
const sources = valueOf(await findSources(nodeWorld, `${PROJECT}examples`));
const kinds = [...resources.registry.kinds.values()];

const papers = await Promise.all(
  sources.map(async (source) => {
    const bloc = valueOf(await loadBlocYear(source, nodeWorld));
    const made = kinds.map((kind) => ({ id: kind.id, paper: valueOf(makePaper(bloc, kind, false, resources)) }));
    return { name: baseName(source.file).replace(/\.yaml$/u, ''), made };
  }),
);

describe.each(papers.flatMap(({ name, made }) => made.map(({ id, paper }) => ({ at: `${name}/${id}`, paper }))))(
  'the paper $at',
  ({ at, paper }) => {
    test('says', () => {
      expectGolden(`${at}.tree.txt`, printTree(paper.tree));
    });

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
  },
);

test('no file is kept of a paper that is made no more', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|xml)$/u.test(name));
  const made = papers.flatMap((each) =>
    each.made.flatMap(({ id }) => FORMS.map((form) => `${each.name}/${id}.${form}`)),
  );
  expect(kept.sort()).toEqual(made.sort());
});
