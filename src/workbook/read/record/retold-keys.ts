import type { FieldSteps } from '../../../load/source-record.js';
import type { Field } from '../../../schema/field.js';
import { TRUTH } from '../../plan/words.js';

/** A key of the data between quotation marks, a way to one, or a key with its value; and what it is called before it. */
const KEY = /(tham số |danh sách |[Mm]ục |dòng )?“([a-z][A-Za-z]{2,}(?:\.[a-z][A-Za-z]{2,})*)(?:: ([a-z-]+))?”/gu;

/** A sentence about the value at a path in the words of the workbook: sheets and columns instead of the keys of the data. */
export function retoldKeys(text: string, path: FieldSteps, root: Field): string {
  const mentioned = [...text.matchAll(KEY)].map(([, , way = '', value], at) => ({ way, value, at }));
  const groups = mentioned.flatMap(({ way, value, at }) => {
    const field = value === undefined ? firstWith(way, [...around(root, path), root]) : undefined;
    return field === undefined ? [] : [{ field, at }];
  });
  let at = -1;
  return text.replace(KEY, (whole: string, before: string | undefined, way: string, value: string | undefined) => {
    at += 1;
    if (before === 'tham số ') return whole;
    const earlier = groups.filter((group) => group.at < at).map(({ field }) => field);
    const later = groups.filter((group) => group.at > at).map(({ field }) => field);
    const field = firstWith(way, [...earlier, ...around(root, path), ...later, root]);
    return field === undefined ? whole : named(field, before, value);
  });
}

/** The fields on the way to a value, the innermost first, without the root. */
function around(root: Field, path: FieldSteps): readonly Field[] {
  const fields: Field[] = [];
  let field: Field | undefined = root;
  for (const step of path) {
    if (typeof step === 'string') field = field.type === 'table' ? field.entry : inside(field, step);
    if (field === undefined) break;
    fields.unshift(field);
  }
  return fields;
}

function firstWith(way: string, holders: readonly Field[]): Field | undefined {
  for (const holder of holders) {
    const found = way
      .split('.')
      .reduce<Field | undefined>((field, key) => (field === undefined ? undefined : inside(field, key)), holder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands under a key; of a list or a table in each of its entries. */
function inside(field: Field, key: string): Field | undefined {
  if (field.type === 'list') return inside(field.item, key);
  if (field.type === 'table') return inside(field.entry, key);
  return field.type === 'group' ? field.fields.get(key) : undefined;
}

function named(field: Field, before: string | undefined, value: string | undefined): string {
  if (field.sheet !== undefined) return `${SHEET.get(before ?? '') ?? 'trang '}«${field.sheet}»`;
  // a line of the data is a cell here, and its row holds more
  if (before === 'dòng ') return `ô “${field.label}”`;
  const said = value === undefined ? field.label : `${field.label}: ${worded(field, value)}`;
  return `${COLUMN.get(before ?? '') ?? before ?? ''}“${said}”`;
}

const SHEET: ReadonlyMap<string, string> = new Map([
  ['Mục ', 'Trang '],
  ['danh sách ', 'danh sách ở trang '],
]);

const COLUMN: ReadonlyMap<string, string> = new Map([
  ['Mục ', 'Cột '],
  ['mục ', 'cột '],
]);

function worded(field: Field, value: string): string {
  if (field.type === 'truth') return TRUTH.get(value === 'true') ?? value;
  return (field.type === 'choice' ? field.values.get(value) : undefined) ?? value;
}
