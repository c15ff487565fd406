import type { z } from 'zod';
import { line } from './text.js';

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/u;

/** A time of day such as `8:00` or `14:30`. */
export function time(label: string) {
  return line(label).check((context: z.core.ParsePayload<string>) => {
    const { value: found } = context;
    // an empty line is told of already
    if (found === '' || TIME.test(found)) return;
    context.issues.push({ code: 'custom', input: found, params: { code: 'data.bad-time', facts: { found } } });
  });
}
