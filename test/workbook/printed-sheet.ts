import type { Cell, Sheet } from '../../src/workbook/xlsx/workbook.js';

/** The cells of a sheet on lines, parted by ` | `; line breaks in a cell are `/`, dates and numbers as they are stored. */
export function printedSheet({ name, rows }: Sheet): string {
  return [`# ${name}`, ...rows.map((row) => row.map(printed).join(' | ').trimEnd()), ''].join('\n');
}

function printed(cell: Cell | undefined): string {
  if (cell?.value === undefined) return '';
  return typeof cell.value === 'number'
    ? `${cell.value}${cell.style === 'date' ? 'd' : ''}`
    : cell.value.replaceAll('\n', ' / ');
}
