import type * as z from 'zod';
import { type KnownSpot, rootSpot, spotInside } from './known-spot.js';
import { isMapping } from './plain-data.js';
import type { SourceRecord } from './source-record.js';

/** Every text a person typed into a record, as typed, by the path of its field: words, not dates, numbers or codes of the schema. */
export function typedTexts(schema: z.core.$ZodType, { data, typed }: SourceRecord): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const at = { spot: rootSpot(schema), field: '', path: [] };
  visitLeaves(data, at, ({ spot, field, path }) => {
    const text = spot.isText ? typed(path) : undefined;
    if (text !== undefined && text !== '') texts.set(field, text);
  });
  return texts;
}

/** A place in the data. The path is one list for all of them, which grows and shrinks on the way. */
interface At {
  readonly spot: KnownSpot;
  readonly field: string;
  readonly path: (string | number)[];
}

/** Meets every value that holds no others. */
function visitLeaves(value: unknown, at: At, meet: (at: At) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) visitInside(value[index], index, at, meet);
  } else if (isMapping(value)) {
    for (const key of Object.keys(value)) visitInside(value[key], key, at, meet);
  } else if (value !== null) meet(at);
}

function visitInside(value: unknown, step: string | number, around: At, meet: (at: At) => void): void {
  const { path } = around;
  path.push(step);
  const spot = spotInside(around.spot, path);
  const field = around.field + (typeof step === 'number' ? `[${step}]` : spot.suffix);
  visitLeaves(value, { spot, field, path }, meet);
  path.pop();
}
