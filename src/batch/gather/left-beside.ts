import type { GatheredEntry } from '../manifest/manifest.js';

/** New versions that were put beside persons' and are not any more: nothing needs them. */
export function leftBeside(known: Iterable<GatheredEntry>, now: readonly GatheredEntry[]): readonly GatheredEntry[] {
  const named = new Set(now.flatMap(({ path, beside }) => [path, beside]));
  return [...known].flatMap(({ kept: _, stamp: __, stale: ___, beside, ...file }) =>
    beside === undefined || named.has(beside) ? [] : [{ ...file, path: beside, orphan: true }],
  );
}
