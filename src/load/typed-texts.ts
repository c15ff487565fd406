import type { z } from 'zod';
import { fieldPath } from '../diagnostics/field-path.js';
import { schemaSpot } from './issues/schema-spot.js';
import { isMapping } from './plain-data.js';
import type { FieldSteps, SourceRecord } from './source-record.js';

/** Every text a person typed into a record, as typed, by the path of its field: words, not dates, numbers or codes of the schema. */
export function typedTexts(schema: z.core.$ZodType, { data, typed }: SourceRecord): ReadonlyMap<string, string> {
  const known = new Map<string, boolean>();
  const isText = (path: FieldSteps): boolean => {
    const key = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
    const found = known.get(key) ?? schemaSpot(schema, path).isText;
    known.set(key, found);
    return found;
  };
  const leaves = leavesOf(data, []).filter(isText);
  return new Map(
    leaves.flatMap((path) => {
      const text = typed(path);
      return text === undefined || text === '' ? [] : [[fieldPath(path), text] as const];
    }),
  );
}

function leavesOf(value: unknown, path: FieldSteps): readonly FieldSteps[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (isMapping(value)) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return value === null ? [] : [path];
}
