import * as z from 'zod';
import type { LeafMeta } from './field-meta.js';
import { YEARS } from './limits.js';

/** A year a bloc year may have. */
export function year(meta: LeafMeta) {
  return z
    .int()
    .check((context) => {
      const { value: found } = context;
      if (found >= YEARS.min && found <= YEARS.max) return;
      const facts = { found, minimum: YEARS.min, maximum: YEARS.max };
      context.issues.push({ code: 'custom', input: found, params: { code: 'data.year-out-of-range', facts } });
    })
    .meta({ ...meta, minimum: YEARS.min, maximum: YEARS.max });
}
