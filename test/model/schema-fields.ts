import { z } from 'zod';

type Schema = z.core.$ZodType;

/** One field of a schema: its path, with `[]` for each entry of a list or mapping, and its label. */
export interface SchemaField {
  readonly path: string;
  readonly label: string | undefined;
  readonly schema: Schema;
  /** It holds no fields of its own. */
  readonly isLeaf: boolean;
}

/** Every field of a schema, from the outside in. */
export function schemaFields(schema: Schema, path = ''): readonly SchemaField[] {
  const layers = layersOf(schema);
  const label = layers.map((layer) => z.globalRegistry.get(layer)?.label).find((found) => typeof found === 'string');
  const children = layers.flatMap((layer) => childrenOf(layer, path));
  const isField = !path.endsWith(']');
  const own = { path, schema, label: typeof label === 'string' ? label : undefined, isLeaf: children.length === 0 };
  return [...(isField || own.isLeaf ? [own] : []), ...children.flatMap(([child, at]) => schemaFields(child, at))];
}

function childrenOf(schema: Schema, path: string): readonly (readonly [Schema, string])[] {
  if (schema instanceof z.core.$ZodArray) return [[schema._zod.def.element, `${path}[]`]];
  if (schema instanceof z.core.$ZodRecord) return [[schema._zod.def.valueType, `${path}[]`]];
  if (!(schema instanceof z.core.$ZodObject)) return [];
  return Object.entries(schema._zod.def.shape).map(([key, field]) => [field, path === '' ? key : `${path}.${key}`]);
}

/** A schema and those it wraps. */
function layersOf(schema: Schema): readonly Schema[] {
  const { def } = schema._zod;
  if (schema instanceof z.core.$ZodPipe) return [schema, ...layersOf(schema._zod.def.in)];
  const inner = 'innerType' in def && def.innerType instanceof z.core.$ZodType ? def.innerType : undefined;
  return inner === undefined ? [schema] : [schema, ...layersOf(inner)];
}
