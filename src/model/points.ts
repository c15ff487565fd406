import * as z from 'zod';
import type { LeafMeta } from './field-meta.js';
import { POINTS } from './limits.js';

/** Points of a score, halves and smaller parts too. */
export function points(meta: LeafMeta) {
  return z.number().min(0).max(POINTS.max).meta(meta);
}
