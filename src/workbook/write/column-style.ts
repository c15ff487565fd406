import type { ColumnPlan } from '../plan/sheet-plan.js';
import type { StyleName } from '../xlsx/styles.js';
import { fieldStyle } from './field-style.js';

/** How the cells of a column look, those that are still empty too. */
export function columnStyle(column: ColumnPlan): StyleName {
  if (column.part === 'value') return fieldStyle(column.field);
  return column.part === 'owner' || column.part === 'number' ? 'keyNumber' : 'key';
}

/** How its heading looks: keys apart, what must be filled in apart from the rest. */
export function headingStyle(column: ColumnPlan): StyleName {
  if (column.part !== 'value') return 'keyHeading';
  return column.required ? 'requiredHeading' : 'optionalHeading';
}
