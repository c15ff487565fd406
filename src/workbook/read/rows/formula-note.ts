import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { GridCell } from '../xlsx/sheet-grid.js';
import { cellPlace } from './cell-place.js';
import type { SheetLayout } from './sheet-layout.js';

/** What came to nothing is told of as an error. */
const BROKEN: ReadonlySet<GridCell['type']> = new Set(['error', 'unreckoned']);

/** Says that formulas are not kept, when there are any: only what they came to is read. */
export function formulaNote(layouts: readonly SheetLayout[], file: string): readonly Diagnostic[] {
  const places = layouts.flatMap(({ grid, rows, columns }) => {
    const known = new Set(columns.values());
    return rows.flatMap(({ index, cells }) =>
      [...cells]
        .filter(([column, { isFormula, type }]) => isFormula === true && known.has(column) && !BROKEN.has(type))
        .map(([column]) => cellPlace(file, grid.name, column, index)),
    );
  });
  const [place] = places;
  return place === undefined ? [] : [diagnose('workbook.formulas', { place, facts: { count: places.length } })];
}
