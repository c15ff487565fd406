import { expect, test } from '@jest/globals';
import { bundleBy } from '../../../src/batch/bundle/bundle-by.js';

const papers = [
  { bloc: 'b', kind: 'ke-hoach', name: 1 },
  { bloc: 'b', kind: 'giao-uoc', name: 2 },
  { bloc: 'a', kind: 'ke-hoach', name: 3 },
  { bloc: 'b', kind: 'giao-uoc', name: 4 },
];

test.each([
  ['bloc', { b: [1, 2, 4], a: [3] }],
  ['kind', { 'ke-hoach': [1, 3], 'giao-uoc': [2, 4] }],
] as const)('papers are bundled by %s in the order they come in', (by, expected) => {
  const found = [...bundleBy(papers, by)].map(([key, all]) => [key, all.map(({ name }) => name)]);
  expect(found).toEqual(Object.entries(expected));
});
