import type {
  Block,
  BlockDocument,
  Cell,
  ListMark,
  PageSpec,
  ParagraphBlock,
  Row,
  Run,
  TableBlock,
} from '../../../src/blocks/types.js';
import type { Layout, StyleId } from '../../../src/layouts/layout.js';
import { LAYOUTS } from '../../../src/layouts/layouts.js';
import { turnedPage } from '../../../src/lower/turn-page.js';
import { pick, type Random, randomText, seeded } from './random-text.js';

const TEXT_STYLES = [
  'body',
  'item',
  'legalBasis',
  'heading2',
  'point',
  'theme',
  'tableText',
  'note',
  'addresseesEntry',
] as const;
const UPRIGHT: readonly string[] = ['body', 'item', 'point'];
const CELL_STYLES = ['tableText', 'tableCentre', 'tableRight'] as const;
const BLOCKS = 40;

/** A document of random blocks in the styles of a layout, on sheets upright and on their long side, the same for the same seed. */
export function randomDocument(seed: number, regime: Layout['id']): BlockDocument {
  const random = seeded(seed);
  const layout = LAYOUTS[regime];
  const upright: PageSpec = { ...layout.page, mirrored: seed % 2 === 1 };
  const sections = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const page = random() < 0.4 ? turnedPage(upright) : upright;
    return { page, blocks: blocks(random, page, layout) };
  });
  const meta = { title: `Văn bản ngẫu nhiên ${seed}`, subject: '', author: '', language: 'vi-VN' };
  return { meta, styles: layout.styles, sections };
}

function blocks(random: Random, { width, margin }: PageSpec, layout: Layout): readonly Block[] {
  const room = width - margin.left - margin.right;
  return Array.from({ length: BLOCKS }, (_, index) => block(random, index, room, layout));
}

function block(random: Random, index: number, width: number, layout: Layout): Block {
  const choice = random();
  if (choice < 0.1) return table(random, width, layout);
  if (choice < 0.14 && index % 2 === 0) return { type: 'rule', width: 100, height: 4, weight: 0.75, after: 6 };
  if (choice < 0.16) return { type: 'rule', width, height: 14, weight: 0.75, after: 14, dashed: true };
  if (choice < 0.19) return { type: 'break' };
  if (choice < 0.24) return headed(random, index);
  return withoutHardSpaces(paragraph(random, index));
}

/** A heading with its number above or beside it. */
function headed(random: Random, index: number): ParagraphBlock {
  const mark = pick<ListMark>(random, [
    {
      text: `Chương ${'I'.repeat(1 + (index % 3))}`,
      list: index + 1,
      level: 0,
      numbering: 'upperRoman',
      heading: 'above',
    },
    { text: 'Phần thứ nhất', list: index + 1, level: 0, numbering: 'typed', heading: 'above' },
    { text: `Điều ${index + 1}.`, list: index + 1, level: 0, numbering: 'decimal', heading: 'beside' },
  ]);
  const style: StyleId = mark.heading === 'above' ? pick(random, ['division', 'appendix']) : 'article';
  const text = randomText(random, 1 + Math.floor(random() * 20)).replaceAll('\u00a0', ' ');
  return { type: 'paragraph', style, runs: [{ text }], mark };
}

function paragraph(random: Random, index: number): ParagraphBlock {
  const mark = random();
  return {
    type: 'paragraph',
    style: pick<StyleId>(random, TEXT_STYLES),
    runs: [
      { text: `${randomText(random, 1 + Math.floor(random() * 60))} ` },
      {
        text: randomText(random, 1 + Math.floor(random() * 10)),
        ...pick<Partial<Run>>(random, [{ bold: true }, { italic: true }, {}]),
      },
      ...(random() < 0.3 ? [{ text: ` ${randomText(random, 40)}` }] : []),
    ],
    ...(mark < 0.15 ? { mark: { text: `${index}.`, list: index + 1, level: 0, numbering: 'decimal' } } : {}),
    ...(mark > 0.85 ? { mark: { text: 'đ)', list: index + 1, level: 0, numbering: 'typed' } } : {}),
    ...(random() < 0.1 ? { keepNext: true } : {}),
    ...(random() < 0.1 ? { before: 18 } : {}),
    ...(random() < 0.1 ? { inset: 40 } : {}),
  };
}

/** In italics LibreOffice widens non-breaking spaces and in narrow cells cuts at them; no data has any, because spaces are folded. */
function withoutHardSpaces(block: ParagraphBlock): ParagraphBlock {
  const isUpright = UPRIGHT.includes(block.style) && block.runs.every(({ italic }) => italic !== true);
  if (isUpright) return block;
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\u00a0', ' ') })) };
}

function table(random: Random, width: number, layout: Layout): TableBlock {
  const shares = Array.from({ length: 2 + Math.floor(random() * 4) }, () => 1 + random());
  const total = shares.reduce((sum, share) => sum + share, 0);
  const { border, padding, paddingBlock } = layout.table;
  const hasHeader = random() < 0.8;
  const groups = Array.from({ length: 1 + Math.floor(random() * 6) }, () => rowGroup(random, shares.length));
  return {
    type: 'table',
    role: 'data',
    columns: shares.map((share) => (share / total) * width),
    outdent: 0,
    padding,
    paddingBlock,
    border,
    headerRows: hasHeader ? 1 : 0,
    rows: [...(hasHeader ? [{ cells: shares.map(() => cell(random, 'tableHead', 3)) }] : []), ...groups.flat()],
  };
}

/** One row; or rows joined by a cell that spans them, or one of which the first two columns are one. */
function rowGroup(random: Random, columns: number): readonly Row[] {
  const choice = random();
  const cells = (count: number) => Array.from({ length: count }, () => cell(random, pick(random, CELL_STYLES), 8));
  if (choice < 0.15) {
    const first = { ...cell(random, 'tableText', 4), rowSpan: 3 };
    return [{ cells: [first, ...cells(columns - 1)] }, { cells: cells(columns - 1) }, { cells: cells(columns - 1) }];
  }
  if (choice < 0.3) return [{ cells: [{ ...cell(random, 'tableText', 20), colSpan: 2 }, ...cells(columns - 2)] }];
  return [{ cells: cells(columns), ...(choice > 0.9 ? { keepNext: true } : {}) }];
}

function cell(random: Random, style: StyleId, words: number): Cell {
  const paragraphs = random() < 0.1 ? 2 : random() < 0.1 ? 0 : 1;
  const blocks = Array.from({ length: paragraphs }, (): ParagraphBlock => {
    const text = randomText(random, 1 + Math.floor(random() * words));
    return withoutHardSpaces({ type: 'paragraph', style, runs: [{ text }] });
  });
  return { blocks, colSpan: 1, rowSpan: 1 };
}
