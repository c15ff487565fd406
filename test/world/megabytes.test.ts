import { expect, test } from '@jest/globals';
import { megabytes } from '../../src/world/megabytes.js';

test.each([
  [0, 0],
  [1, 0.1],
  [100_000, 0.1],
  [100_001, 0.2],
  [10_000_000, 10],
  [10_000_001, 10.1],
  [200_000_000, 200],
])('%d bytes are %d megabytes', (bytes, size) => {
  expect(megabytes(bytes)).toBe(size);
});
