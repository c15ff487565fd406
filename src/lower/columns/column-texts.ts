import type { ParagraphBlock, ParagraphStyle, Row, Run, StyleSheet } from '../../blocks/types.js';
import type { FontMetricsSet } from '../../text/fonts.js';
import { measureText } from '../../text/measure-text.js';
import type { LowerContext } from '../context.js';
import { runFont } from '../run-font.js';

/** The texts of one column: all its cells, and whether the body prints anything in it; if not, it is written in by hand. */
export interface ColumnTexts {
  readonly cells: readonly CellText[];
  readonly isPrinted: boolean;
}

/** Where a cell begins and over how many rows it goes, and its paragraphs. */
export interface CellText {
  readonly row: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly TextWidths[];
}

/** How wide the words of a text are, the widest of them, a space and the whole. */
export interface TextWidths {
  readonly words: readonly number[];
  readonly widest: number;
  readonly space: number;
  readonly whole: number;
}

/** What stands in the columns of a table, cells over several columns aside. `begins` says where each cell of each row does. */
export function columnTexts(
  rows: readonly Row[],
  begins: readonly (readonly number[])[],
  headerRows: number,
  context: LowerContext,
): ReadonlyMap<number, ColumnTexts> {
  const columns = new Map<number, { readonly cells: CellText[]; isPrinted: boolean }>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [at, { blocks, colSpan, rowSpan }] of cells.entries()) {
      if (colSpan > 1) continue;
      const index = begins[row]?.[at] ?? at;
      const column = columns.get(index) ?? { cells: [], isPrinted: false };
      columns.set(index, column);
      const texts = blocks.filter((block) => block.type === 'paragraph');
      column.cells.push({ row, rowSpan, paragraphs: texts.map((text) => textWidths(text, context)) });
      column.isPrinted ||= row >= headerRows && texts.some(isPrinted);
    }
  }
  return columns;
}

function isPrinted({ runs }: ParagraphBlock): boolean {
  return runs.some(({ text, blank }) => blank === undefined && text.trim() !== '');
}

function textWidths({ runs, style }: ParagraphBlock, { layout, fonts }: LowerContext): TextWidths {
  const sheet: StyleSheet = layout.styles;
  const spec = sheet[style];
  const words = spec === undefined ? [] : wordWidths(runs, spec, fonts);
  const space = spec === undefined ? 0 : measureText(' ', fonts.regular, spec.size);
  const whole = words.reduce((sum, word) => sum + word + space, -space);
  return { words, widest: Math.max(0, ...words), space, whole };
}

/** A word may be of several runs; only at spaces is it sure that a line may end. */
function wordWidths(runs: readonly Run[], style: ParagraphStyle, fonts: FontMetricsSet): readonly number[] {
  const words: number[] = [];
  let word = 0;
  for (const run of runs) {
    const font = runFont(run, style, fonts);
    for (const [index, piece] of run.text.split(' ').entries()) {
      if (index > 0) words.push(word);
      word = (index > 0 ? 0 : word) + measureText(piece, font, style.size);
    }
  }
  return [...words, word];
}
