import { fieldSteps } from '../../diagnostics/field-steps.js';
import { blocYearField } from '../../schema/bloc-year-field.js';
import type { Field } from '../../schema/field.js';
import { fieldAt } from '../../schema/field-at.js';

/** A field that holds one value. */
export type LeafField = Extract<Field, { type: 'text' | 'number' | 'truth' | 'choice' }>;

/** The field at a path of the data that holds one value, if that is what stands there. */
export function smallField(path: string): LeafField | undefined {
  const field = fieldAt(blocYearField(), fieldSteps(path));
  return field !== undefined && isLeaf(field) ? field : undefined;
}

function isLeaf(field: Field): field is LeafField {
  return ['text', 'number', 'truth', 'choice'].includes(field.type);
}
