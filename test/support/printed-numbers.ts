import { expect } from '@jest/globals';

/** What papers say, line by line, by their name. */
export type Papers = ReadonlyMap<string, readonly string[]>;

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** The numbers of a line as they are printed. */
export function numbersIn(line: string): readonly string[] {
  return line.match(NUMBER) ?? [];
}

/**
 * Which number gave way to which when the data changed: nothing but numbers may differ, and each number that does must have
 * given way to the same one wherever it stood.
 */
export function changedNumbers(before: Papers, after: Papers): ReadonlyMap<string, string> {
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = new Map<string, string>();
  for (const [name, lines] of before) {
    const now = after.get(name) ?? [];
    const withoutNumbers = (all: readonly string[]) => [name, ...all.map((line) => line.replace(NUMBER, '#'))];
    expect(withoutNumbers(now)).toEqual(withoutNumbers(lines));
    lines.forEach((line, index) => {
      const fresh = numbersIn(now[index] ?? '');
      for (const [at, old] of numbersIn(line).entries()) {
        if (old === fresh[at]) continue;
        expect([name, old, changed.get(old) ?? fresh[at]]).toEqual([name, old, fresh[at]]);
        changed.set(old, fresh[at] ?? '');
      }
    });
  }
  return changed;
}
