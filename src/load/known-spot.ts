import type * as z from 'zod';
import { fieldPath } from '../diagnostics/field-path.js';
import { schemaSpot } from './issues/schema-spot.js';
import type { FieldSteps } from './source-record.js';

/** What a schema says of a place in the data, found once for all files, and of the places inside it met so far. */
export interface KnownSpot {
  readonly schema: z.core.$ZodType;
  /** Words stand here: no date, no number, no code of the schema. */
  readonly isText: boolean;
  /** How its field is written behind the one around it; items of a list have their number instead. */
  readonly suffix: string;
  /** By key; all items of a list are one place. */
  readonly inside: Map<string, KnownSpot>;
}

const ROOTS = new WeakMap<z.core.$ZodType, KnownSpot>();

/** The place of all data of a schema. */
export function rootSpot(schema: z.core.$ZodType): KnownSpot {
  const known = ROOTS.get(schema) ?? newSpot(schema, []);
  ROOTS.set(schema, known);
  return known;
}

const ITEM = '[]';

/** Some keys are the user's own, without end. */
const MOST_INSIDE = 1000;

/** The place at the end of `path`, which goes one step on from the place `around`. */
export function spotInside(around: KnownSpot, path: FieldSteps): KnownSpot {
  const step = path.at(-1);
  const key = typeof step === 'string' ? step : ITEM;
  const known = around.inside.get(key);
  if (known !== undefined) return known;
  const spot = newSpot(around.schema, path);
  if (around.inside.size < MOST_INSIDE) around.inside.set(key, spot);
  return spot;
}

function newSpot(schema: z.core.$ZodType, path: FieldSteps): KnownSpot {
  const { isText } = schemaSpot(schema, path);
  const suffix = fieldPath(path).slice(fieldPath(path.slice(0, -1)).length);
  return { schema, isText, suffix, inside: new Map() };
}
