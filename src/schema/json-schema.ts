import { DATE_FORMS } from '../model/date.js';
import { TIME_FORM } from '../model/time.js';
import type { Field } from './field.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Of which files a schema speaks: `whole`, one that says all there is to say; `part`, those of a workspace, where whatever
 * one file leaves out may stand in the other.
 */
export type Completeness = 'whole' | 'part';

type Group = ReadonlyMap<string, Field>;
type Text = Extract<Field, { readonly type: 'text' }>;

/** The JSON Schema (draft 2020-12) of a field for editors: names, uses, examples and what may stand where. */
export function jsonSchema(field: Field, completeness: Completeness): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(field, completeness) };
}

function schemaOf(field: Field, completeness: Completeness): JsonSchema {
  const { label: title, example } = field;
  return {
    title,
    description: description(field),
    ...valuesOf(field, completeness),
    ...(example === undefined || field.default === undefined ? {} : { default: field.default }),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** Words that are not Vietnamese are explained. */
function description(field: Field): string {
  const foreign = field.type === 'choice' ? [...field.values].filter(([word, label]) => word !== label) : [];
  const words = foreign.map(([word, label]) => `${word} = ${label}`).join('; ');
  return foreign.length === 0 ? field.use : `${field.use} Các giá trị: ${words}.`;
}

function valuesOf(field: Field, completeness: Completeness): JsonSchema {
  switch (field.type) {
    case 'text':
      return textOf(field);
    case 'number':
      return { type: field.whole ? 'integer' : 'number', ...limitsOf(field) };
    case 'truth':
      return { type: 'boolean' };
    case 'choice':
      return { enum: [...field.values.keys()] };
    case 'list':
      // a list is never put together from two files: its items are whole
      return { type: 'array', items: schemaOf(field.item, 'whole') };
    case 'group':
      return groupOf(field.fields, completeness);
    case 'table':
      return { type: 'object', additionalProperties: schemaOf(field.entry, completeness) };
    case 'any':
      return {};
  }
}

/** In YAML a number without quotation marks is taken as the text that was typed. */
function textOf({ kind }: Text): JsonSchema {
  if (kind === 'date' || kind === 'time') return { type: 'string', pattern: PATTERNS[kind] };
  return { type: ['string', 'number'], minLength: 1 };
}

function limitsOf({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): JsonSchema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function groupOf(fields: Group, completeness: Completeness): JsonSchema {
  const isRequired = (field: Field) => field.required && completeness === 'whole';
  const required = [...fields].filter(([, field]) => isRequired(field)).map(([key]) => key);
  const properties = [...fields].map(([key, field]) => {
    const schema = schemaOf(field, completeness);
    return [key, isRequired(field) ? schema : orEmpty(schema)];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A field that need not be there may be left empty, which YAML reads as null. */
function orEmpty(schema: JsonSchema): JsonSchema {
  const { type, enum: words } = schema;
  if (type !== undefined) return { ...schema, type: [type, 'null'].flat() };
  return Array.isArray(words) ? { ...schema, enum: [...words, null] } : schema;
}

/** Named groups are not known to every editor. */
function patternOf(...forms: readonly RegExp[]): string {
  return forms.map(({ source }) => source.replaceAll(/\?<\w+>/gu, '?:')).join('|');
}

const PATTERNS = { date: patternOf(...DATE_FORMS), time: patternOf(TIME_FORM) } as const;
