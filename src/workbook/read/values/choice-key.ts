import { spellingKey } from '../../../model/spelling-key.js';

/** The word of the data that a typed text means: by its label, then by itself; case, signs and styles of tones do not count. */
export function choiceKey(typed: string, values: ReadonlyMap<string, string>): string | undefined {
  if (values.has(typed)) return typed;
  const wanted = spellingKey(typed);
  const all = [...values];
  const found =
    all.find(([, label]) => spellingKey(label) === wanted) ?? all.find(([key]) => spellingKey(key) === wanted);
  return found?.[0];
}
