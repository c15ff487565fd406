import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Run } from '../src/blocks/types.js';
import type { BlocYear, Resources } from '../src/index.js';
import type { PagedDocument, PageItem, Tag, TextItem } from '../src/pages/types.js';
import { paginate } from '../src/paginate/paginate.js';
import { makePaper, type Paper } from '../src/pipeline/make-paper.js';
import type { PaperOrder } from '../src/pipeline/paper-order.js';
import { renderPaper } from '../src/pipeline/render-paper.js';
import { foldLine } from '../src/text/fold.js';
import { PdfFile } from './render/pdf/pdf-file.js';
import { type Structure, structureOf } from './render/pdf/pdf-structure.js';
import { blocYears } from './support/bloc-year-arbitrary.js';
import { loaded } from './support/loaded.js';
import { allOrders } from './support/orders.js';
import { projectResources } from './support/resources.js';
import { unwrap } from './support/unwrap.js';
import { elementsOf, xmlTree } from './support/xml-tree.js';

/** Making both files twice and reading them takes its time; paging alone does not. */
const FILES = { numRuns: 25 } as const;
const PAGES = { numRuns: 40 } as const;

let resources: Resources;

beforeAll(async () => {
  resources = await projectResources();
});

/** The pledge and one other paper, whichever the number picks: all of them would take too long for so many bloc years. */
function twoOrders(data: BlocYear, pick: number): readonly PaperOrder[] {
  const orders = allOrders(loaded(data), resources).map(({ order }) => order);
  const pledge = orders.find(({ kind }) => kind.id === 'giao-uoc');
  return [pledge, orders[pick % orders.length]].filter((order) => order !== undefined);
}

/** Those two papers, laid out and paged. */
function papersOf(data: BlocYear, pick: number): readonly { readonly paper: Paper; readonly paged: PagedDocument }[] {
  return twoOrders(data, pick).map((order) => {
    const paper = unwrap(makePaper(loaded(data), order, resources));
    return { paper, paged: paginate(paper.blocks, resources.fonts) };
  });
}

describe('any valid bloc year', () => {
  test('gives both files, the same bytes twice, and every printed string stands in both', async () => {
    await fc.assert(
      fc.asyncProperty(blocYears, fc.nat(), async (data, pick) => {
        for (const order of twoOrders(data, pick)) {
          const paper = unwrap(makePaper(loaded(data), order, resources));
          const strings = [...printed(paper), ...(order.kind.id === 'giao-uoc' ? pledgeStrings(data) : [])].map(folded);
          for (const format of ['docx', 'pdf'] as const) {
            const bytes = await renderPaper(paper, format, resources);
            expect(await renderPaper(paper, format, resources)).toEqual(bytes);
            const said = format === 'docx' ? docxText(bytes) : pdfText(bytes);
            expect(strings.filter((string) => !said.includes(string))).toEqual([]);
          }
        }
      }),
      FILES,
    );
  });

  test('has nothing outside the margins', () => {
    fc.assert(
      fc.property(blocYears, fc.nat(), (data, pick) => {
        for (const { paper, paged } of papersOf(data, pick)) expect(outside(paper, paged)).toEqual([]);
      }),
      PAGES,
    );
  });

  test('has no text over another', () => {
    fc.assert(
      fc.property(blocYears, fc.nat(), (data, pick) => {
        for (const { paged } of papersOf(data, pick))
          expect(paged.pages.flatMap(({ items }) => overlaps(texts(items)))).toEqual([]);
      }),
      PAGES,
    );
  });

  test('has each place to sign whole on one page', () => {
    fc.assert(
      fc.property(blocYears, fc.nat(), (data, pick) => {
        for (const { paged } of papersOf(data, pick)) {
          for (const place of placesToSign(paged.tags)) {
            const pages = paged.pages.filter(({ items }) =>
              texts(items).some(({ tag }) => tag !== undefined && place.has(tag)),
            );
            expect(pages).toHaveLength(1);
          }
        }
      }),
      PAGES,
    );
  });
});

/** What a paper prints, string by string. */
function printed({ blocks: { sections } }: Paper): readonly string[] {
  const runsOf = (block: Block): readonly Run[] => {
    if (block.type === 'paragraph') return block.runs;
    return block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(runsOf)))
      : [];
  };
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(runsOf))
    .flatMap(({ text, blank }) => (blank === undefined ? [text] : []));
}

/** The strings of the data that every pledge prints. */
function pledgeStrings({
  units,
  theme,
  legalBases,
  pledge,
  targets,
  recipients,
  documents,
}: BlocYear): readonly string[] {
  const { opening, commitment, items } = pledge;
  const paragraphs = [opening, commitment, ...items.map(({ text }) => text)].flatMap((text) => text?.split('\n') ?? []);
  return [
    ...units.flatMap(({ name, signatory }) => [name, signatory?.name ?? '']),
    ...paragraphs,
    ...items.flatMap(({ heading, points }) => [heading ?? '', ...points]),
    ...[...targets, ...items.flatMap((item) => item.targets)].flatMap(({ content, planned, note }) => [
      content,
      planned ?? '',
      note ?? '',
    ]),
    ...(documents['giao-uoc']?.legalBases ?? legalBases ?? []),
    ...(documents['giao-uoc']?.recipients ?? recipients),
    theme ?? '',
  ];
}

function docxText(bytes: Uint8Array): string {
  const body = xmlTree(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  const paragraphs = elementsOf(body, 'w:p').map((each) =>
    elementsOf(each, 'w:t')
      .map(({ text }) => text)
      .join(''),
  );
  return folded(paragraphs.join(' '));
}

function pdfText(bytes: Uint8Array): string {
  const spoken = ({ text, children }: Structure): string => [text, ...children.map(spoken)].join(' ');
  return folded(spoken(structureOf(new PdfFile(bytes))));
}

/** In capitals: where a layout prints them, the data may not have them. */
function folded(text: string): string {
  return foldLine(text).toUpperCase();
}

function texts(items: PagedDocument['pages'][number]['items']): readonly TextItem[] {
  return items.filter((item) => item.type === 'text');
}

/** Borders stand half outside, and places are rounded. */
const SLACK = 0.6;

function edgesOf(item: PageItem): Record<'x1' | 'x2' | 'y1' | 'y2', number> {
  if (item.type === 'line') return item;
  const { x, y, width } = item;
  const [above, below] = item.type === 'text' ? [item.size * 0.7, item.size * 0.2] : [0, item.height];
  return { x1: x, x2: x + width, y1: y - above, y2: y + below };
}

function outside({ blocks: { sections } }: Paper, paged: PagedDocument): readonly string[] {
  return paged.pages.flatMap(({ items, width }, index) => {
    const page = sections.find((section) => section.page.width === width)!.page;
    const mirrored = page.mirrored && index % 2 === 1;
    const left = mirrored ? page.margin.right : page.margin.left;
    const right = page.width - (mirrored ? page.margin.left : page.margin.right);
    const bottom = page.height - page.margin.bottom;
    const bad = items.filter((item) => {
      const { x1, x2, y1, y2 } = edgesOf(item);
      const top = item.type === 'text' && item.tag === undefined ? 0 : page.margin.top;
      return x1 < left - SLACK || x2 > right + SLACK || y1 < top - SLACK || y2 > bottom + SLACK;
    });
    return bad.map((item) => `page ${index + 1}: ${JSON.stringify(item)}`);
  });
}

/** Pairs of texts whose letters touch. */
function overlaps(items: readonly TextItem[]): readonly string[] {
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.size * 0.2, b.y + b.size * 0.2) - Math.max(a.y - a.size * 0.7, b.y - b.size * 0.7);
      return across > 0.1 && down > 0.1 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

/** The elements of each place to sign: what stands together under one Div. */
function placesToSign(tag: Tag): readonly ReadonlySet<number>[] {
  const below = tag.children.flatMap(placesToSign);
  return tag.role === 'Div' ? [new Set(tag.children.map(({ id }) => id)), ...below] : below;
}
