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

/** How wide a text is on one line, its words and a space. */
export interface TextWidths {
  readonly whole: number;
  readonly space: number;
  /** Measured when first asked for: most texts stand on one line however narrow their column becomes. */
  words(): readonly number[];
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
  if (spec === undefined) return { whole: 0, space: 0, words: () => [] };
  const whole = runs.reduce((sum, run) => sum + measureText(run.text, runFont(run, spec, fonts), spec.size), 0);
  let known: readonly number[] | undefined;
  const words = () => {
    known ??= wordWidths(runs, spec, fonts);
    return known;
  };
  return { whole, space: measureText(' ', fonts.regular, spec.size), words };
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
