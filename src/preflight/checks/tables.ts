import type { Check } from '../check.js';
import { finding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';
import { nameOf } from '../pdf/name-of.js';
import { attribute } from '../structure/attribute.js';
import type { StructureElement } from '../structure/structure-element.js';
import { tableRows } from '../structure/table-rows.js';

/** Wider tables are none. */
const WIDEST = 1000;
const SCOPES = new Set(['Row', 'Column', 'Both']);

/** All rows of a table have as many columns, and each of its headers says what it heads. */
export const checkTables: Check = ({ structure }) =>
  (structure?.elements ?? [])
    .filter(({ type }) => type === 'Table')
    .flatMap((table, i) => {
      const root = structure?.root ?? table.dictionary;
      const rows = tableRows(table).map(({ children }) => children.filter(({ type }) => /^T[HD]$/u.test(type)));
      const facts = { element: `Table ${i + 1}` };
      const silent = rows.flat().filter((cell) => cell.type === 'TH' && !saysWhatItHeads(cell, root));
      return [
        ...(isGrid(rows, root) ? [] : [finding('table-grid', facts)]),
        ...(silent.length > 0 ? [finding('header-scope', { ...facts, count: silent.length })] : []),
      ];
    });

function saysWhatItHeads(cell: StructureElement, root: PdfDictionary): boolean {
  return SCOPES.has(nameOf(attribute(cell, 'Scope', root)) ?? '') || attribute(cell, 'Headers', root) !== null;
}

/** Lays the cells out as readers do: a cell takes the first free place and those its spans reach. */
function isGrid(rows: readonly (readonly StructureElement[])[], root: PdfDictionary): boolean {
  const grid = rows.map((): boolean[] => []);
  const lies = rows.every((cells, row) =>
    cells.every((cell) => {
      const [width, height] = [span(cell, 'ColSpan', root), span(cell, 'RowSpan', root)];
      const column = firstFree(grid[row] ?? []);
      return width <= WIDEST && occupy(grid.slice(row, row + height), column, width) && row + height <= rows.length;
    }),
  );
  return lies && grid.every((taken) => taken.length === grid[0]?.length && isDense(taken));
}

function firstFree(taken: readonly boolean[]): number {
  let column = 0;
  while (taken[column] === true) column++;
  return column;
}

/** Takes the places of one cell; not when one of them is taken. */
function occupy(rows: readonly boolean[][], column: number, width: number): boolean {
  for (const taken of rows) {
    for (let place = column; place < column + width; place++) {
      if (taken[place] === true) return false;
      taken[place] = true;
    }
  }
  return true;
}

/** No place between two cells is left free. */
function isDense(taken: readonly boolean[]): boolean {
  return taken.length === Object.keys(taken).length;
}

function span(cell: StructureElement, key: 'ColSpan' | 'RowSpan', root: PdfDictionary): number {
  const value = attribute(cell, key, root);
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
}
