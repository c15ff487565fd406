import type { ParagraphBlock, TableBlock } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import { withEntryRows } from './entry-rows.js';
import { keptTogether } from './kept-together.js';
import { partedLines } from './parted-lines.js';

/** Recipients below the signatures are a row of their own, so that they stay with them; their text begins at the margin. */
export function withBelow(table: TableBlock, lines: readonly ParagraphBlock[], layout: Layout): TableBlock {
  if (lines.length === 0) return keptTogether(table);
  const { padding } = layout.signatures;
  const wider = (2 * (padding - table.outdent)) / table.columns.length;
  const { first, rest } = partedLines(lines, 0, layout);
  const span = table.columns.length;
  const widened = {
    ...table,
    outdent: padding,
    columns: table.columns.map((width) => width + wider),
    rows: [...table.rows, { cells: [{ blocks: first, colSpan: span, rowSpan: 1 }] }],
  };
  return withEntryRows(keptTogether(widened), rest, span);
}
