import { stringify } from 'yaml';
import type { Field } from '../schema/field.js';
import { commentLines } from './comment-lines.js';
import { exampleWords } from './example-words.js';
import { fieldIn } from './field-in.js';
import { fieldWords } from './field-words.js';
import { type Sketch, type SketchGroup, ToFill } from './sketch.js';

/** Writes values as YAML with what the schema says of each field above it; a blank field has an example. */
export function commentedYaml(group: SketchGroup, field: Field): readonly string[] {
  return groupLines(group, field, true);
}

/** `told` is whether the fields are explained: of a list only those of the first entry are. */
function groupLines(group: SketchGroup, field: Field, told: boolean): readonly string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const own = fieldIn(field, key);
    return [...(told ? explanation(value, own) : []), ...valueLines(key, value, own, told)];
  });
}

function valueLines(key: string, value: Sketch, field: Field, told: boolean): readonly string[] {
  if (value === null || value instanceof ToFill) return [`${key}:`];
  if (isList(value))
    return [`${key}:`, ...indented(value.flatMap((entry, at) => entryLines(entry, field, told && at === 0)))];
  if (typeof value === 'object') return [`${key}:`, ...indented(groupLines(value, field, told))];
  return [`${key}: ${scalar(value)}`];
}

/** The dash stands before the first key, under its comment. */
function entryLines(entry: Sketch, list: Field, told: boolean): readonly string[] {
  if (list.type !== 'list' || !isGroup(entry)) throw new Error(`${list.label} is no list of groups`);
  const lines = groupLines(entry, list.item, told);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : `${index === first ? '- ' : '  '}${line}`));
}

function explanation(value: Sketch, field: Field): readonly string[] {
  if (value instanceof ToFill) return fillingWords(value, field);
  const example = value === null ? exampleWords(field) : undefined;
  return [...commentLines(fieldWords(field)), ...(example === undefined ? [] : [`# ${example}`])];
}

function fillingWords({ keys }: ToFill, list: Field): readonly string[] {
  const fields = keys.map((key) => [key, fieldIn(list, key)] as const);
  const entry = Object.fromEntries(fields.map(([key, field]) => [key, exampleOf(field)]));
  const words = [fieldWords(list), ...fields.flatMap(([key, field]) => choiceWords(key, field))];
  const example = ['Ví dụ:', ...indented(entryLines(entry, list, false))];
  return [...commentLines(words.join(' ')), ...example.map((line) => `# ${line}`)];
}

/** What the words mean of which one is to be chosen. */
function choiceWords(key: string, field: Field): readonly string[] {
  if (field.type !== 'choice') return [];
  return [`Ở ${key} ghi ${[...field.values].map(([word, label]) => `${word} (${label})`).join(', ')}.`];
}

function exampleOf({ example: typed }: Field): string | number {
  return typeof typed === 'number' ? typed : String(typed);
}

function isList(value: Sketch): value is readonly Sketch[] {
  return Array.isArray(value);
}

function isGroup(value: Sketch): value is SketchGroup {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof ToFill);
}

function scalar(value: string | number): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
