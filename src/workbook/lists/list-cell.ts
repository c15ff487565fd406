import { decimal, readDecimal } from '../../text/decimal.js';
import { officialCount } from '../../text/vietnamese.js';
import type { ColumnAlign, RowRole } from '../../tree/table-nodes.js';
import type { StyleName } from '../xlsx/styles.js';
import type { Cell } from '../xlsx/workbook.js';

/** How a cell of a list stands among others. */
interface Standing {
  readonly align: ColumnAlign;
  readonly role?: RowRole | undefined;
}

type Form = 'Text' | 'Centred' | 'Number' | 'Count';

/** A cell of a list: a number where the paper prints one just as numbers are printed, so that it can be reckoned with. */
export function listCell(text: string, { align, role }: Standing): Cell {
  const value = numberOf(text);
  const style = styleOf(formOf(text, value, align), role !== undefined);
  return text === '' ? { style } : { style, value: value ?? text };
}

function numberOf(text: string): number | undefined {
  const value = readDecimal(text);
  return value !== undefined && (decimal(value) === text || officialCount(value) === text) ? value : undefined;
}

function formOf(text: string, value: number | undefined, align: ColumnAlign): Form {
  if (value === undefined) return align === 'left' ? 'Text' : 'Centred';
  return decimal(value) === text ? 'Number' : 'Count';
}

function styleOf(form: Form, isBold: boolean): StyleName {
  return isBold ? `tableBold${form}` : `table${form}`;
}
