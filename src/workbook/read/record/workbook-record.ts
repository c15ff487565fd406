import { valueAt } from '../../../load/plain-data.js';
import type { SourceRecord } from '../../../load/source-record.js';
import type { Field } from '../../../schema/field.js';
import { cellIn } from '../rows/sheet-layout.js';
import { cellText } from '../values/cell-text.js';
import { linesOf } from '../values/read-value.js';
import type { Branch } from './branch.js';
import { type FoundCell, findCell, placeOfCell } from './find-cell.js';
import { grownData } from './grown-data.js';
import { retold } from './retold.js';
import { retoldKeys } from './retold-keys.js';

/** One bloc of a workbook as a record whose values stand in cells. */
export function workbookRecord(file: string, root: Branch, field: Field): SourceRecord {
  const data = grownData(root);
  return {
    file,
    data,
    placeOf: (path) => placeOfCell(file, findCell(root, path)),
    keyPlaceOf: (path) => placeOfCell(file, findCell(root, path)),
    typed: (path) => typedIn(findCell(root, path)) ?? asText(valueAt(data, path)),
    retold: (finding) => retold(finding, field),
    retoldKeys: (text, path) => retoldKeys(text, path, field),
  };
}

/** The text of the cell of a value; of a list of texts the line that is meant. */
function typedIn({ branch, column, rest }: FoundCell): string | undefined {
  const { layout, row } = branch.anchor;
  if (layout === undefined || column === undefined) return undefined;
  const found = rowAtIndex(layout.rows, row);
  const cell = found === undefined ? undefined : cellIn(layout, column, found);
  const text = cell === undefined ? undefined : cellText(cell);
  const field = branch.field ?? column.field;
  if (text === undefined || (field.type !== 'list' && field.type !== 'any' && field.type !== 'table')) return text;
  const [index] = rest;
  return field.type === 'list' && typeof index === 'number' ? linesOf(text)[index] : undefined;
}

/** Rows are in order. */
function rowAtIndex<Row extends { readonly index: number }>(rows: readonly Row[], wanted: number): Row | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined || row.index === wanted) return row;
    if (row.index < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
