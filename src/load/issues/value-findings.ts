import type { Facts } from '../../diagnostics/facts.js';
import { suggest } from '../../diagnostics/suggest.js';
import { isMapping, kindOfValue, valueAt } from '../plain-data.js';
import type { FieldSteps } from '../source-record.js';
import type { FieldFinding } from './field-finding.js';
import { schemaSpot } from './schema-spot.js';
import type { Validation } from './validation.js';

/** A value that is not of a kind the field can take, or no value at all. */
export function wrongType(path: FieldSteps, expected: readonly string[], validation: Validation): FieldFinding {
  const value = valueAt(validation.record.data, path);
  if (value === undefined || value === null) return missing(path);
  const found = isMapping(value) || Array.isArray(value) ? '' : foundAt(path, validation);
  const { fields, number } = schemaSpot(validation.schema, path);
  const kinds = expected.map((kind) => (kind === 'number' && number?.whole ? 'int' : kind));
  const key = typeof value === 'string' && typeof path.at(-1) === 'number' && fields.has('name') ? { key: 'name' } : {};
  return {
    code: 'data.wrong-type',
    path,
    facts: { expected: kinds, kind: kindOfValue(value), found, ...key, ...lineRead(path, value, validation) },
  };
}

/** A text with a colon in it, such as `Lưu: VT`, is read as a mapping of one field. */
function lineRead(path: FieldSteps, value: unknown, { record }: Validation): Facts {
  const [key, ...more] = isMapping(value) ? Object.keys(value) : [];
  if (key === undefined || more.length > 0) return {};
  const words = record.typed([...path, key]);
  return words === undefined ? {} : { line: `${key}: ${words}`.trim().replaceAll('"', '\\"') };
}

/** A value that is not one of those listed, or no value at all. */
export function notAllowed(path: FieldSteps, values: readonly unknown[], validation: Validation): FieldFinding {
  const allowed = values.map(String);
  const value = valueAt(validation.record.data, path);
  if (value === undefined || value === null) return missing(path, { allowed });
  if (typeof value === 'object') return wrongType(path, [...new Set(values.map(kindOfValue))], validation);
  const found = foundAt(path, validation);
  return { code: 'data.not-allowed', path, facts: { found, allowed, ...suggested(suggest(found, allowed)) } };
}

/** A value below its minimum or above its maximum. */
export function outOfLimits(
  path: FieldSteps,
  limit: { readonly minimum: number } | { readonly maximum: number },
  validation: Validation,
): FieldFinding {
  const value = valueAt(validation.record.data, path);
  const found = Array.isArray(value) ? String(value.length) : foundAt(path, validation);
  const code = 'minimum' in limit ? 'data.too-small' : 'data.too-big';
  const bounds = schemaSpot(validation.schema, path).number?.bounds;
  return { code, path, facts: { found, what: kindOfValue(value), ...bounds, ...limit } };
}

/** A value that is of the right kind but not written as the field wants it. */
export function badFormat(path: FieldSteps, validation: Validation, atKey = false): FieldFinding {
  const found = atKey ? String(path.at(-1) ?? '') : foundAt(path, validation);
  return { code: 'data.bad-format', path, facts: { found }, ...(atKey ? { atKey } : {}) };
}

/** The value as typed; of a list or a mapping, nothing. */
export function foundAt(path: FieldSteps, { record }: Validation): string {
  return record.typed(path) ?? '';
}

/** The fact of a suggestion, if there is one. */
export function suggested(suggestion: string | undefined): Facts {
  return suggestion === undefined ? {} : { suggestion };
}

function missing(path: FieldSteps, facts: Facts = {}): FieldFinding {
  const key = path.at(-1);
  return { code: 'data.missing', path, facts: { ...facts, ...(typeof key === 'string' ? { key } : {}) } };
}
