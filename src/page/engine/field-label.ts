import { fieldSteps } from '../../diagnostics/field-steps.js';
import { valueAt } from '../../load/plain-data.js';
import type { BlocYear } from '../../model/bloc-year.js';
import { blocYearField } from '../../schema/bloc-year-field.js';
import type { Field } from '../../schema/field.js';
import { fieldAt } from '../../schema/field-at.js';

type Steps = readonly (string | number)[];

/** What people call a field that stands among others: `Đơn vị 3 (Sở Y tế): Chức vụ người đứng đầu`, `Thư ký: Họ và tên`. */
export function fieldLabel(path: string, data: BlocYear): string {
  const steps = fieldSteps(path);
  const own = fieldAt(blocYearField(), steps)?.label ?? path;
  const around = steps.slice(0, -1).flatMap((_, index) => nameOf(steps.slice(0, index + 1), own, data));
  return [...around, own].join(': ');
}

/** The name of what is around a field; a list is told of by its item, a group only where the field itself does not. */
function nameOf(steps: Steps, own: string, data: BlocYear): readonly string[] {
  const field = fieldAt(blocYearField(), steps);
  const last = steps.at(-1);
  if (field === undefined || field.type === 'list' || field.type === 'table') return [];
  if (typeof last !== 'number') return own.toLowerCase().includes(field.label.toLowerCase()) ? [] : [field.label];
  const name = nameIn(field, valueAt(data, steps));
  return [`${field.label} ${last + 1}${name === undefined ? '' : ` (${name})`}`];
}

const LONGEST = 50;

/** What an item goes by: the first text it must have, else the first it has. */
function nameIn(field: Field, item: unknown): string | undefined {
  if (field.type !== 'group') return undefined;
  const texts = [...field.fields].filter(([key, { type }]) => type === 'text' && key !== 'id');
  const inOrder = texts.toSorted(([, one], [, other]) => Number(other.required) - Number(one.required));
  const found = inOrder.map(([key]) => valueAt(item, [key])).find((value) => typeof value === 'string');
  return typeof found === 'string' ? shortened(found) : undefined;
}

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : letters.join('');
}
