import * as z from 'zod';
import type { LeafMeta } from './field-meta.js';

/** A day of the calendar, without time or zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The ways a date may be written: ISO, or Vietnamese with slashes. The year is written out and has no leading zero. */
export const DATE_FORMS = [
  /^(?<year>[1-9]\d{3})-(?<month>\d{2})-(?<day>\d{2})$/u,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>[1-9]\d{3})$/u,
] as const;

/** A date such as `2023-03-23` or `23/3/2023`. */
export function date(meta: LeafMeta) {
  return z
    .string()
    .transform((text, context): CalendarDate => {
      const read = readDate(text.trim());
      if (read !== undefined) return read;
      context.issues.push({ code: 'custom', input: text, params: { code: 'data.bad-date', facts: { found: text } } });
      return z.NEVER;
    })
    .meta({ ...meta, kind: 'date' });
}

/** Reads a date in one of the allowed forms; undefined when it is none or no such day exists. */
export function readDate(text: string): CalendarDate | undefined {
  const found = DATE_FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const read = { year: Number(found.year), month: Number(found.month), day: Number(found.day) };
  return exists(read) ? read : undefined;
}

/** A day that is not in its month is one of another. Counted in UTC: a zone that once skipped a day must not skip it here. */
function exists({ year, month, day }: CalendarDate): boolean {
  const counted = new Date(Date.UTC(year, month - 1, day));
  return counted.getUTCMonth() === month - 1 && counted.getUTCDate() === day;
}
