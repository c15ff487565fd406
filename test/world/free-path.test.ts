import { expect, test } from '@jest/globals';
import { freePath } from '../../src/world/free-path.js';

test.each([
  ['a.yaml', [], 'a.yaml'],
  ['a.yaml', ['a.yaml'], 'a (2).yaml'],
  ['a.yaml', ['a.yaml', 'a (2).yaml'], 'a (3).yaml'],
  ['b/KHỐI.XLSX', ['b/KHỐI.XLSX'], 'b/KHỐI (2).XLSX'],
  ['a.b/c', ['a.b/c'], 'a.b/c (2)'],
  ['.hidden', ['.hidden'], '.hidden (2)'],
])('%s beside %j becomes %s', (path, taken, free) => {
  expect(freePath(path, new Set(taken))).toBe(free);
});
