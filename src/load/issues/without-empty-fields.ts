import { isMapping } from '../plain-data.js';
import type { FieldSteps } from '../source-record.js';
import { schemaSpot } from './schema-spot.js';
import type { Validation } from './validation.js';

/** The data without the fields that were left empty: a known key with nothing behind it says as little as no key. */
export function withoutEmptyFields(data: unknown, schema: Validation['schema']): unknown {
  return holdsNull(data) ? cleaned(data, schema, []) : data;
}

/** Most data has no empty field, and is taken as it is. */
function holdsNull(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  if (value === null) return true;
  if (Array.isArray(value)) return value.some(holdsNull);
  for (const field of Object.values(value)) if (holdsNull(field)) return true;
  return false;
}

function cleaned(value: unknown, schema: Validation['schema'], path: FieldSteps): unknown {
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, schema, [...path, index]));
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, field]) => field !== null || !schemaSpot(schema, path).fields.has(key),
  );
  return Object.fromEntries(kept.map(([key, field]) => [key, cleaned(field, schema, [...path, key])]));
}
