import { spellingKey } from '../../model/spelling-key.js';

/** The places of what stands in a list a second time, however the parts of its key are spelled; what has no key is not compared. */
export function repeats<T>(list: readonly T[], keyOf: (item: T) => readonly string[] | undefined): readonly number[] {
  if (list.length < 2) return [];
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = keyOf(item)?.map(spellingKey).join('\n');
    if (key === undefined) return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
