import { spellingKey } from '../../model/spelling-key.js';

/** The places of what stands in a list a second time, however it is spelled; what has no key is not compared. */
export function repeats<T>(list: readonly T[], keyOf: (item: T) => string | undefined): readonly number[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const raw = keyOf(item);
    if (raw === undefined) return [];
    const key = raw.split('\n').map(spellingKey).join('\n');
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
