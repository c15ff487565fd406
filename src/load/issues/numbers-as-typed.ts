import type * as z from 'zod';
import { printedNumber } from '../../text/printed-number.js';
import { isMapping } from '../plain-data.js';
import type { FieldSteps } from '../source-record.js';
import { schemaSpot } from './schema-spot.js';
import type { Validation } from './validation.js';

/**
 * The data with numbers put back as the user typed them where the schema wants text: `number: 05` means “05”. Where figures
 * stand they are put as papers print them. Nothing is changed when no issue asks for it.
 */
export function numbersAsTyped(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  { schema, record }: Validation,
): unknown {
  return issues.reduce((changed, issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const text = issue.code === 'invalid_type' && issue.expected === 'string' ? record.typed(path) : undefined;
    if (text === undefined) return changed;
    return replaceNumber(changed, path, schemaSpot(schema, path).isFigure ? figure(text) : text);
  }, data);
}

/** Who types `1.500` by the habit of the country means fifteen hundred, and so it reads in print. */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/u;

function figure(typed: string): string {
  return THOUSANDS.test(typed) ? typed : printedNumber(typed);
}

function replaceNumber(value: unknown, path: FieldSteps, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'number' ? text : value;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaceNumber(item, rest, text) : item));
  if (!isMapping(value)) return value;
  return { ...value, [step]: replaceNumber(value[step], rest, text) };
}
