import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BlockDocument } from '../../src/blocks/types.js';
import { findSources, loadBlocYear } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { ordersCalledFor } from '../support/orders.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { convert } from './support/convert.js';

/** A paper with signatures, one of prose, one of wide tables, one of chapters, one of ballots to be cut. */
const KINDS = ['giao-uoc', 'bao-cao-tong-ket', 'tong-hop-diem', 'quy-che', 'phieu-bau'];

interface Travelled {
  readonly name: string;
  readonly blocks: BlockDocument;
  readonly text: string;
}

let folder = '';
let papers: readonly Travelled[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-round-trip-'));
  papers = await travel(await written());
});

afterAll(() => rm(folder, { recursive: true }));

/** Each as a final paper and, so that it has comments and lines to sign, as a draft. */
async function written() {
  const resources = await projectResources();
  const sources = unwrap(await findSources(nodeWorld, join(PROJECT, 'examples')));
  const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
  const made = new Map<string, BlockDocument>();
  for (const bloc of blocs) {
    for (const { order } of ordersCalledFor(bloc, resources)) {
      for (const draft of [false, true]) {
        const path = join(folder, `${order.kind.id}-${bloc.data.regime}-${draft ? 'draft' : 'final'}.docx`);
        if (!KINDS.includes(order.kind.id) || made.has(path)) continue;
        const paper = unwrap(makePaper(bloc, { ...order, draft }, resources));
        await writeFile(path, await renderPaper(paper, 'docx', resources, { signatureLines: draft }));
        made.set(path, paper.blocks);
      }
    }
  }
  return made;
}

/** From Word to OpenDocument, back to Word, to text. */
async function travel(made: ReadonlyMap<string, BlockDocument>): Promise<readonly Travelled[]> {
  const odt = await convert([...made.keys()], 'odt', folder, 'odt');
  const docx = await convert(odt, 'docx', folder, 'again');
  const texts = await convert(docx, 'txt:Text (encoded):UTF8', folder, 'text');
  const read = await Promise.all(texts.map((path) => readFile(path, 'utf8')));
  return [...made].map(([path, blocks], index) => ({ name: basename(path), blocks, text: read[index] ?? '' }));
}

/** The words of a paper with the marks of its lists, in reading order. */
function wordsOf({ sections }: BlockDocument): readonly string[] {
  const paragraphs = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [block],
    );
  return paragraphs.flatMap((block) =>
    block.type === 'paragraph' ? split(`${block.mark?.text ?? ''} ${block.runs.map(({ text }) => text).join('')}`) : [],
  );
}

function split(text: string): readonly string[] {
  return text.split(/[\s\uFEFF]+/u).filter((word) => word !== '');
}

describe('from Word to OpenDocument and back', () => {
  test('goes a paper of each sort, in both regimes', () => {
    expect(papers.length).toBeGreaterThan(12);
    expect(papers.flatMap(({ blocks }) => wordsOf(blocks)).length).toBeGreaterThan(15_000);
  });

  test('every word comes along, in its order', () => {
    for (const { name, blocks, text } of papers) {
      expect({ name, words: split(text) }).toEqual({ name, words: wordsOf(blocks) });
    }
  });
});
