import type { Block, BlockDocument, ParagraphBlock, Run, TableBlock } from '../../../src/blocks/types.js';
import { LAYOUTS } from '../../../src/layouts/layouts.js';
import type { Layout, StyleId } from '../../../src/layouts/layout.js';
import { pick, type Random, randomText, seeded } from './random-text.js';

const STYLES: readonly [StyleId, ...StyleId[]] = ['body', 'item', 'legalBasis', 'heading2', 'point', 'theme', 'tableText'];

/** A document of random blocks in the styles of a layout, the same for the same seed. */
export function randomDocument(seed: number, regime: Layout['id']): BlockDocument {
  const random = seeded(seed);
  const layout = LAYOUTS[regime];
  const width = layout.page.width - layout.page.margin.left - layout.page.margin.right;
  const blocks = Array.from({ length: 60 }, (_, index) => block(random, index, width, layout));
  return {
    meta: { title: `Văn bản ngẫu nhiên ${seed}`, subject: '', author: '', language: 'vi-VN' },
    page: { ...layout.page, mirrored: seed % 2 === 1 },
    styles: layout.styles,
    blocks,
  };
}

function block(random: Random, index: number, width: number, layout: Layout): Block {
  const choice = random();
  if (choice < 0.08) return table(random, width, layout);
  if (choice < 0.11) return { type: 'rule', width: 100, height: 4, weight: 0.75, after: 6 };
  return paragraph(random, index);
}

function paragraph(random: Random, index: number, style: StyleId = pick(random, STYLES)): ParagraphBlock {
  const mark = random();
  return {
    type: 'paragraph',
    style,
    runs: [
      { text: `${randomText(random, 1 + Math.floor(random() * 60))} ` },
      { text: randomText(random, 1 + Math.floor(random() * 10)), ...pick<Partial<Run>>(random, [{ bold: true }, { italic: true }, {}]) },
      ...(random() < 0.3 ? [{ text: ` ${randomText(random, 40)}` }] : []),
    ],
    ...(mark < 0.15 ? { mark: { text: `${index}.`, list: index + 1, level: 0, numbering: 'decimal' } } : {}),
    ...(mark > 0.85 ? { mark: { text: 'đ)', list: index + 1, level: 0, numbering: 'typed' } } : {}),
    ...(random() < 0.1 ? { keepNext: true } : {}),
    ...(random() < 0.1 ? { before: 18 } : {}),
    ...(random() < 0.1 ? { inset: 40 } : {}),
  };
}

function table(random: Random, width: number, layout: Layout): TableBlock {
  const shares = Array.from({ length: 2 + Math.floor(random() * 4) }, () => 1 + random());
  const total = shares.reduce((sum, share) => sum + share, 0);
  const { border, padding, paddingBlock } = layout.table;
  const cell = (style: StyleId, words: number) => ({
    blocks: [{ type: 'paragraph', style, runs: [{ text: randomText(random, words) }] } as const],
    colSpan: 1,
    rowSpan: 1,
  });
  const head = { cells: shares.map(() => cell('tableHead', 3)) };
  const rows = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
    cells: shares.map(() => cell(pick(random, ['tableText', 'tableCentre', 'tableRight']), 1 + Math.floor(random() * 12))),
  }));
  return {
    type: 'table',
    role: 'data',
    columns: shares.map((share) => (share / total) * width),
    outdent: 0,
    padding,
    paddingBlock,
    border,
    headerRows: 1,
    rows: [head, ...rows],
  };
}
