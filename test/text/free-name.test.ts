import { expect, test } from '@jest/globals';
import { freeName } from '../../src/text/free-name.js';

test.each([
  ['a', [], 'a'],
  ['a', ['b'], 'a'],
  ['a', ['a'], 'a-2'],
  ['a', ['a', 'a-2'], 'a-3'],
  ['a-2', ['a', 'a-2'], 'a-2-2'],
])('%s beside %j', (name, taken, free) => {
  expect(freeName(name, (each) => taken.includes(each))).toBe(free);
});
