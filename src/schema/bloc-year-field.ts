import { blocYearSchema } from '../model/bloc-year.js';
import type { Field } from './field.js';
import { fieldOf } from './field-of.js';

let made: Field | undefined;

/** The data of a bloc year as a field, with all fields in it; made once, when it is first asked for. */
export function blocYearField(): Field {
  made ??= fieldOf(blocYearSchema);
  return made;
}
