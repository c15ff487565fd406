import type { z } from 'zod';
import { fieldPath } from '../diagnostics/field-path.js';
import { schemaSpot } from './issues/schema-spot.js';
import { isMapping } from './plain-data.js';
import type { FieldSteps, SourceRecord } from './source-record.js';

/** Every text a person typed into a record, as typed, by the path of its field: words, not dates, numbers or codes of the schema. */
export function typedTexts(schema: z.core.$ZodType, { data, typed }: SourceRecord): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const isText = textsOf(schema);
  visitLeaves(data, [], '', (path, pattern) => {
    const text = isText(path, pattern) ? typed(path) : undefined;
    if (text !== undefined && text !== '') texts.set(fieldPath(path), text);
  });
  return texts;
}

/** Meets every value that holds no others, with the pattern of its path: all items of a list have one. */
function visitLeaves(
  value: unknown,
  path: FieldSteps,
  pattern: string,
  meet: (path: FieldSteps, pattern: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitLeaves(item, [...path, index], `${pattern}.[]`, meet);
  } else if (isMapping(value)) {
    for (const key of Object.keys(value)) visitLeaves(value[key], [...path, key], `${pattern}.${key}`, meet);
  } else if (value !== null) meet(path, pattern);
}

/** What a schema says of a field it says in every file. */
const KNOWN = new WeakMap<z.core.$ZodType, Map<string, boolean>>();

/** Some keys are the user's own, without end. */
const MOST_KNOWN = 5000;

function textsOf(schema: z.core.$ZodType): (path: FieldSteps, pattern: string) => boolean {
  const known = KNOWN.get(schema) ?? new Map<string, boolean>();
  KNOWN.set(schema, known);
  return (path, pattern) => {
    const isText = known.get(pattern) ?? schemaSpot(schema, path).isText;
    if (known.size < MOST_KNOWN) known.set(pattern, isText);
    return isText;
  };
}
