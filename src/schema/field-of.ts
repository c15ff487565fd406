import * as z from 'zod';
import type { Field, FieldFacts, FieldKind } from './field.js';

type Schema = z.core.$ZodType;
type Meta = z.core.GlobalMeta;

/** A schema as a field: what it says of itself, and what it can hold. */
export function fieldOf(schema: Schema): Field {
  const layers = layersOf(schema);
  const meta = metaOf(schema);
  return { ...factsOf(layers, meta), ...kindOf(layers.at(-1) ?? schema, meta) };
}

/** What a schema says counts for more than what the schema it wraps does. */
function metaOf(schema: Schema): Meta {
  const inner = innerOf(schema);
  return { ...(inner === undefined ? {} : metaOf(inner)), ...z.globalRegistry.get(schema) };
}

function factsOf(layers: readonly Schema[], { label = '', use = '', example, sheet, rows }: Meta): FieldFacts {
  const [fallback] = layers.flatMap(defaultOf);
  return {
    label,
    use,
    required: fallback === undefined && !layers.some((layer) => layer instanceof z.ZodOptional),
    ...(example === undefined ? {} : { example }),
    ...(fallback === undefined ? {} : { default: fallback.value }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(rows === undefined ? {} : { rows }),
  };
}

function defaultOf(layer: Schema): readonly { readonly value: unknown }[] {
  if (!(layer instanceof z.ZodDefault || layer instanceof z.ZodPrefault)) return [];
  return [{ value: layer._zod.def.defaultValue }];
}

function kindOf(schema: Schema, meta: Meta): FieldKind {
  if (schema instanceof z.ZodString) return textOf(meta);
  if (schema instanceof z.ZodNumber) return { type: 'number', whole: schema.isInt, ...boundsOf(schema, meta) };
  if (schema instanceof z.ZodBoolean) return { type: 'truth' };
  if (schema instanceof z.ZodEnum) return { type: 'choice', values: labelled(schema.options, meta) };
  if (schema instanceof z.ZodArray) return { type: 'list', item: fieldOf(schema._zod.def.element) };
  if (schema instanceof z.ZodObject) return { type: 'group', fields: fieldsOf(schema.shape) };
  if (schema instanceof z.ZodRecord) return tableOf(schema);
  return { type: 'any' };
}

function textOf({ kind, from }: Meta): FieldKind {
  return { type: 'text', ...(kind === undefined ? {} : { kind }), ...(from === undefined ? {} : { from }) };
}

/** A whole number always has the bounds of what can be counted exactly; those are nobody's own. */
function boundsOf({ minValue, maxValue }: z.ZodNumber, { minimum, maximum }: Meta) {
  const own = (bound: number | null) => bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const least = minimum ?? (own(minValue) ? minValue : null);
  const most = maximum ?? (own(maxValue) ? maxValue : null);
  return { ...(least === null ? {} : { minimum: least }), ...(most === null ? {} : { maximum: most }) };
}

function labelled(options: readonly (string | number)[], { values = {} }: Meta): ReadonlyMap<string, string> {
  return new Map(options.map(String).map((word) => [word, values[word] ?? word]));
}

function fieldsOf(shape: z.core.$ZodShape): ReadonlyMap<string, Field> {
  return new Map(Object.entries(shape).map(([key, field]) => [key, fieldOf(field)]));
}

function tableOf({ _zod: { def } }: z.ZodRecord): FieldKind {
  return { type: 'table', entry: fieldOf(def.valueType), keyLabel: fieldOf(def.keyType).label };
}

/** A schema and those it wraps, down to the one that takes what is typed. */
function layersOf(schema: Schema): readonly Schema[] {
  const inner = innerOf(schema);
  return inner === undefined ? [schema] : [schema, ...layersOf(inner)];
}

function innerOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodPipe) return schema._zod.def.in;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return schema._zod.def.innerType;
  return undefined;
}
