import type { Field } from '../../schema/field.js';

/** One field for several that share a sheet: what any of them has, and no default where they differ in it. */
export function mergedField(fields: readonly [Field, ...Field[]]): Field {
  return fields.reduce(mergedPair);
}

function mergedPair(first: Field, second: Field): Field {
  const { default: usual, ...rest } = first;
  const facts: Field = JSON.stringify(usual) === JSON.stringify(second.default) ? first : rest;
  if (facts.type === 'group' && second.type === 'group')
    return { ...facts, fields: mergedMaps(facts.fields, second.fields) };
  if (facts.type === 'list' && second.type === 'list') return { ...facts, item: mergedPair(facts.item, second.item) };
  return facts;
}

function mergedMaps(first: ReadonlyMap<string, Field>, second: ReadonlyMap<string, Field>): ReadonlyMap<string, Field> {
  const merged = new Map(first);
  for (const [key, field] of second) {
    const before = merged.get(key);
    merged.set(key, before === undefined ? field : mergedPair(before, field));
  }
  return merged;
}
