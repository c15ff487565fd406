import type { Diagnostic } from '../../../diagnostics/diagnostic.js';

/** Rows of one sheet that go astray in the same way, told of once: where the first is, and how many there are. */
export function countedStrays(strays: readonly Diagnostic[]): readonly Diagnostic[] {
  const alike = new Map<string, { readonly first: Diagnostic; readonly count: number }>();
  for (const stray of strays) {
    const key = JSON.stringify([stray.code, stray.facts]);
    const { first = stray, count = 0 } = alike.get(key) ?? {};
    alike.set(key, { first, count: count + 1 });
  }
  return [...alike.values()].map(({ first, count }) =>
    count === 1 ? first : { ...first, facts: { ...first.facts, count } },
  );
}
