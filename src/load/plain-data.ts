import type { FieldSteps } from './source-record.js';

/** A mapping of plain data. */
export type PlainMapping = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping of plain data. */
export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path, or `undefined`. */
export function valueAt(data: unknown, path: FieldSteps): unknown {
  return path.reduce(child, data);
}

/** The kind of a value in the words of the catalogue. */
export function kindOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function child(parent: unknown, key: string | number): unknown {
  if (Array.isArray(parent)) return typeof key === 'number' ? parent[key] : undefined;
  return isMapping(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}
