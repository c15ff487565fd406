import { UTCDate, utc } from '@date-fns/utc';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { z } from 'zod';

/** A day of the calendar, without time or zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The ways a date may be written: ISO, or Vietnamese with slashes. The year is written out and has no leading zero. */
const FORMS = [
  { pattern: /^[1-9]\d{3}-\d{2}-\d{2}$/u, format: 'yyyy-MM-dd' },
  { pattern: /^\d{1,2}\/\d{1,2}\/[1-9]\d{3}$/u, format: 'd/M/yyyy' },
] as const;

/** A date such as `2023-03-23` or `23/3/2023`. */
export function date(label: string) {
  return z
    .string()
    .transform((text, context): CalendarDate => {
      const read = readDate(text.trim());
      if (read !== undefined) return read;
      context.issues.push({ code: 'custom', input: text, params: { code: 'data.bad-date', facts: { found: text } } });
      return z.NEVER;
    })
    .meta({ label });
}

/** Reads a date in one of the allowed forms; undefined when it is none or no such day exists. */
export function readDate(text: string): CalendarDate | undefined {
  const form = FORMS.find(({ pattern }) => pattern.test(text));
  if (form === undefined) return undefined;
  // counted in UTC: a zone that once skipped a day must not skip it here
  const day = parse(text, form.format, new UTCDate(2000, 0, 1), { in: utc });
  return isValid(day) ? { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() } : undefined;
}
