import { fieldSteps } from '../../diagnostics/field-steps.js';
import { valueAt } from '../../load/plain-data.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { TRUTH } from '../../workbook/plan/words.js';
import type { SmallField } from '../protocol.js';
import { fieldLabel } from './field-label.js';
import { type LeafField, smallField } from './small-field.js';

/** A field as it can be filled in on the page; nothing where it is none of the small ones. */
export function fieldAtPath(path: string, bloc: LoadedBlocYear): Omit<SmallField, 'isGap'> | undefined {
  const field = smallField(path);
  if (field === undefined) return undefined;
  const kind = field.type === 'text' ? kindOf(field) : field.type;
  const values = valuesOf(field);
  return {
    path,
    label: fieldLabel(path, bloc.data),
    use: field.use,
    value: givenIn(bloc, path, field),
    example: worded(field, field.example),
    kind,
    ...(values === undefined ? {} : { values }),
  };
}

/** Figures are typed as any text. */
function kindOf({ kind }: Extract<LeafField, { type: 'text' }>): SmallField['kind'] {
  return kind === undefined || kind === 'figure' ? 'text' : kind;
}

/** Words of the data go by themselves, all else as it was typed. */
function givenIn({ data, typed }: LoadedBlocYear, path: string, field: LeafField): string {
  const given = typed(path);
  if (given === undefined || field.type === 'text' || field.type === 'number') return given ?? '';
  const value = valueAt(data, fieldSteps(path));
  return typeof value === 'boolean' ? worded(field, value) : String(value ?? '');
}

/** As one would type it. */
function worded(field: LeafField, value: unknown): string {
  if (typeof value === 'boolean') return TRUTH.get(value) ?? '';
  if (value === undefined) return '';
  return (field.type === 'choice' ? field.values.get(String(value)) : undefined) ?? String(value);
}

function valuesOf(field: LeafField): SmallField['values'] {
  if (field.type === 'truth') return [...TRUTH.values()].map((value) => ({ value, label: value }));
  return field.type === 'choice' ? [...field.values].map(([value, label]) => ({ value, label })) : undefined;
}
