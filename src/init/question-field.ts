import { blocYearField } from '../schema/bloc-year-field.js';
import type { Field } from '../schema/field.js';
import { ANSWER_STEPS } from './answer-steps.js';
import type { AnswerKey } from './answers.js';
import { fieldIn } from './field-in.js';

/** What the schema says of what is asked for. */
export function questionField(key: AnswerKey): Field {
  return ANSWER_STEPS[key].reduce(fieldIn, blocYearField());
}
