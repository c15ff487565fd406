import { isMapping } from './plain-data.js';
import type { FieldSteps, SourceRecord } from './source-record.js';

/**
 * A record with another value in one place, or without the one there; the groups around it are made where there are none. It
 * still stands where it stood, or would stand. Nothing changes where there is no room: behind the end of a list, inside a text.
 */
export function withValue(record: SourceRecord, path: FieldSteps, value: string | number | boolean | undefined) {
  const data = placed(record.data, path, value);
  if (data === record.data) return record;
  const isHere = (other: FieldSteps) => other.length === path.length && other.every((step, at) => step === path[at]);
  const changed: SourceRecord = {
    ...record,
    data,
    // letters are counted in the value as it stands in the file
    placeOf: (other, span) => record.placeOf(other, isHere(other) ? undefined : span),
    typed: (other) => (isHere(other) ? asTyped(value) : record.typed(other)),
  };
  return changed;
}

function asTyped(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** The same data with a value in its place; the very same where nothing changes. */
function placed(data: unknown, path: FieldSteps, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') return inList(data, step, rest, value);
  const group = data === undefined || data === null ? {} : data;
  if (!isMapping(group)) return data;
  const before = Object.hasOwn(group, step) ? group[step] : undefined;
  const after = placed(before, rest, value);
  if (after === before) return data;
  const others = Object.entries(group).filter(([key]) => key !== step || after !== undefined);
  const isNew = after !== undefined && !Object.hasOwn(group, step);
  // defines keys, so that even `__proto__` is only a key
  return Object.fromEntries([
    ...others.map(([key, own]) => [key, key === step ? after : own]),
    ...(isNew ? [[step, after]] : []),
  ]);
}

/** An item can be changed, and one more added at the end; none is taken out, for then all behind it would move. */
function inList(data: unknown, index: number, rest: FieldSteps, value: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  if ((data !== undefined && data !== null && !Array.isArray(data)) || index > list.length) return data;
  const before = list[index];
  const after = placed(before, rest, value);
  return after === before || after === undefined ? data : list.toSpliced(index, 1, after);
}
