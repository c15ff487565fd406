import { expect, test } from '@jest/globals';
import { matchAt } from '../../src/text/match-at.js';

test('a sticky pattern matches at the place alone, whatever was matched before', () => {
  const pattern = /(?<=ngày )\d{2}/uy;
  expect(matchAt('ngày 05, ngày 06', 14, pattern)?.[0]).toBe('06');
  expect(matchAt('ngày 05, ngày 06', 5, pattern)?.[0]).toBe('05');
  expect(matchAt('ngày 05, ngày 06', 4, pattern)).toBeUndefined();
  expect(matchAt('ngày 05, ngày 06', 16, pattern)).toBeUndefined();
});
