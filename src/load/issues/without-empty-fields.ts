import { isMapping } from '../plain-data.js';
import type { FieldSteps } from '../source-record.js';
import type { Validation } from './field-finding.js';
import { schemaSpot } from './schema-spot.js';

/** The data without the fields that were left empty: a known key with nothing behind it says as little as no key. */
export function withoutEmptyFields(value: unknown, schema: Validation['schema'], path: FieldSteps = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutEmptyFields(item, schema, [...path, index]));
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, field]) => field !== null || !schemaSpot(schema, path).fields.has(key),
  );
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutEmptyFields(field, schema, [...path, key])]));
}
