import type * as z from 'zod';
import { isMapping } from '../plain-data.js';
import type { FieldSteps, SourceRecord } from '../source-record.js';

/**
 * The data with numbers put back as the user typed them where the schema wants text: `number: 05` means “05”. Nothing is
 * changed when no issue asks for it.
 */
export function numbersAsTyped(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  typed: SourceRecord['typed'],
): unknown {
  return issues.reduce((changed, issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const text = issue.code === 'invalid_type' && issue.expected === 'string' ? typed(path) : undefined;
    return text === undefined ? changed : replaceNumber(changed, path, text);
  }, data);
}

function replaceNumber(value: unknown, path: FieldSteps, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'number' ? text : value;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaceNumber(item, rest, text) : item));
  if (!isMapping(value)) return value;
  return { ...value, [step]: replaceNumber(value[step], rest, text) };
}
