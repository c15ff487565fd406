import * as z from 'zod';
import type { FieldSteps } from '../source-record.js';

type Schema = z.core.$ZodType;

/** What the schema says of one place in the data. */
export interface SchemaSpot {
  /** The Vietnamese label of the field, or of the nearest field around it. */
  readonly label?: string;
  /** The keys a mapping may have here, each with its label. */
  readonly fields: ReadonlyMap<string, string | undefined>;
  /** What a number must be here, if there may be one. */
  readonly number?: NumberSpot;
  /** Words stand here, kept as they are but for folding: no date, no code. */
  readonly isText: boolean;
  /** Its text may be a figure. */
  readonly isFigure: boolean;
}

/** What the schema says of a number: whether it is whole, and its own bounds. */
export interface NumberSpot {
  readonly whole: boolean;
  readonly bounds: Readonly<Record<string, number>>;
}

/** Looks up a path in a schema, through everything that wraps or joins schemas. */
export function schemaSpot(schema: Schema, path: FieldSteps): SchemaSpot {
  let layers = layersOf(schema);
  let label = labelOf(layers);
  for (const step of path) {
    layers = layers.flatMap((layer) => childrenOf(layer, step));
    label = labelOf(layers) ?? label;
  }
  const number = layers.filter((layer) => layer instanceof z.ZodNumber).map(numberSpot)[0];
  return {
    fields: fieldsOf(layers),
    isText: layers.some((layer) => layer instanceof z.ZodString) && !layers.some((layer) => layer instanceof z.ZodPipe),
    isFigure: layers.some((layer) => z.globalRegistry.get(layer)?.kind === 'figure'),
    ...(label === undefined ? {} : { label }),
    ...(number === undefined ? {} : { number }),
  };
}

/** A whole number always has the bounds of what can be counted exactly; those are nobody's own. */
function numberSpot({ isInt, minValue, maxValue }: z.ZodNumber): NumberSpot {
  const bounds = Object.entries({ minimum: minValue, maximum: maxValue }).flatMap(([name, bound]) =>
    bound === null || Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? [] : [[name, bound] as const],
  );
  return { whole: isInt, bounds: Object.fromEntries(bounds) };
}

function fieldsOf(schemas: readonly Schema[]): ReadonlyMap<string, string | undefined> {
  const shapes = schemas.filter((schema) => schema instanceof z.core.$ZodObject).map((schema) => schema._zod.def.shape);
  return new Map(
    shapes.flatMap((shape) => Object.entries(shape).map(([key, field]) => [key, labelOf(layersOf(field))])),
  );
}

function labelOf(schemas: readonly Schema[]): string | undefined {
  return schemas.map((schema) => z.globalRegistry.get(schema)?.label).find((label) => typeof label === 'string');
}

function childrenOf(schema: Schema, step: string | number): readonly Schema[] {
  if (schema instanceof z.core.$ZodArray) return layersOf(schema._zod.def.element);
  if (schema instanceof z.core.$ZodRecord) return layersOf(schema._zod.def.valueType);
  if (schema instanceof z.core.$ZodTuple && typeof step === 'number') return layersOfSome(schema._zod.def.items[step]);
  if (schema instanceof z.core.$ZodObject) return ownField(schema._zod.def.shape, step);
  return [];
}

function ownField(shape: z.core.$ZodShape, key: string | number): readonly Schema[] {
  return Object.hasOwn(shape, key) ? layersOfSome(shape[key]) : [];
}

function layersOfSome(schema: Schema | undefined): readonly Schema[] {
  return schema === undefined ? [] : layersOf(schema);
}

/** A schema and all that stand for the same value: what it wraps, and what it is a union, pipe or intersection of. */
function layersOf(schema: Schema): readonly Schema[] {
  return [schema, ...innerOf(schema).flatMap(layersOf)];
}

function innerOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options;
  if (schema instanceof z.core.$ZodPipe) return [schema._zod.def.in, schema._zod.def.out];
  if (schema instanceof z.core.$ZodIntersection) return [schema._zod.def.left, schema._zod.def.right];
  if (schema instanceof z.core.$ZodLazy) return [schema._zod.def.getter()];
  return isWrapper(schema) ? [schema._zod.def.innerType] : [];
}

/** Optional, nullable, default, readonly and their like. */
function isWrapper(
  schema: Schema,
): schema is Schema & { readonly _zod: { readonly def: { readonly innerType: Schema } } } {
  const { def } = schema._zod;
  return 'innerType' in def && def.innerType instanceof z.core.$ZodType;
}
