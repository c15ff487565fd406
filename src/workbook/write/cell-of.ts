import { isMapping } from '../../load/plain-data.js';
import type { Field } from '../../schema/field.js';
import { NONE, TRUTH } from '../plan/words.js';
import { daySerial } from '../xlsx/day-serial.js';
import type { Cell } from '../xlsx/workbook.js';
import { fieldStyle } from './field-style.js';
import { parameterLines } from './parameter-lines.js';

/** The cell that holds a value of a field; none when it is not given. */
export function cellOf(field: Field, value: unknown): Cell | undefined {
  const content = contentOf(field, value);
  return content === undefined ? undefined : { style: fieldStyle(field), value: content };
}

function contentOf(field: Field, value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return linesOf(field, value);
  if (isMapping(value)) return Object.keys(value).length === 0 ? undefined : parameterLines(value);
  if (typeof value === 'boolean') return TRUTH.get(value);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? textOf(field, value) : undefined;
}

/** Texts, a line each; where a list may be left out, an empty one says so. */
function linesOf(field: Field, values: readonly unknown[]): string | undefined {
  if (values.length > 0) return values.map((value) => String(value).replace(/\s*\n\s*/gu, ' ')).join('\n');
  return field.required || field.default !== undefined ? undefined : NONE;
}

function textOf(field: Field, text: string): string | number {
  if (field.type === 'choice') return field.values.get(text) ?? text;
  return field.type === 'text' && field.kind === 'date' ? (daySerial(text) ?? text) : text;
}
