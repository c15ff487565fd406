import type { Field } from '../../schema/field.js';
import type { StyleName } from '../xlsx/styles.js';

/** How the values of a field look. */
export function fieldStyle(field: Field): StyleName {
  switch (field.type) {
    case 'number':
      return field.whole ? 'whole' : 'decimal';
    case 'truth':
    case 'choice':
      return 'choice';
    case 'text':
      return field.kind === 'date' ? 'date' : 'text';
    default:
      return 'text';
  }
}
