import type { Place } from '../../../diagnostics/diagnostic.js';
import { cellReference } from '../../xlsx/cell-reference.js';

/** A cell of a sheet as a place; its column and row are counted from 0. */
export function cellPlace(file: string, sheet: string, column: number, row: number): Place {
  return { file, sheet, cell: cellReference(column, row) };
}
