import type * as z from 'zod';
import type { LeafMeta } from './field-meta.js';
import { line } from './text.js';

/** How a time is written: `8:00`, `14:30`. */
export const TIME_FORM = /^([01]?\d|2[0-3]):[0-5]\d$/u;

/** A time of day such as `8:00` or `14:30`. */
export function time(meta: LeafMeta) {
  return line(meta)
    .check((context: z.core.ParsePayload<string>) => {
      const { value: found } = context;
      // an empty line is told of already
      if (found === '' || TIME_FORM.test(found)) return;
      context.issues.push({ code: 'custom', input: found, params: { code: 'data.bad-time', facts: { found } } });
    })
    .meta({ kind: 'time' });
}
