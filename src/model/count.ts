import * as z from 'zod';
import type { LeafMeta } from './field-meta.js';

/** A number of people, ballots or awards. */
export function count(meta: LeafMeta) {
  return z.int().min(0).meta(meta);
}
