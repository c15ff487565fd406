import { expect, test } from '@jest/globals';
import { MOST_FILES } from '../../../../src/page/protocol.js';
import { readPicked } from '../../../../src/page/ui/start/read-picked.js';
import { WORDS } from '../../../../src/page/ui/words.js';

const picked = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}.yaml`, file: new File(['x'], `${index}.yaml`) }));

/** Large without being held in memory. */
const ofSize = (size: number) => {
  const file = new File([''], 'a.yaml');
  return [{ path: 'a.yaml', file: Object.defineProperty(file, 'size', { value: size }) }];
};

test('as many files are read as thidua preview shows, and no more', async () => {
  expect(await readPicked(picked(MOST_FILES))).toHaveLength(MOST_FILES);
  expect(await readPicked(picked(MOST_FILES + 1))).toBe(WORDS.take.many(MOST_FILES));
});

test('a megabyte is a million bytes', async () => {
  expect(await readPicked(ofSize(200_000_000))).toEqual([{ path: 'a.yaml', bytes: new Uint8Array() }]);
  expect(await readPicked(ofSize(200_000_001))).toBe(WORDS.take.big(200));
});

test('nothing picked is told of', async () => {
  expect(await readPicked([])).toBe(WORDS.take.none);
});
