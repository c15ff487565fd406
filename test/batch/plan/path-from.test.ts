import { expect, test } from '@jest/globals';
import { pathFrom } from '../../../src/batch/plan/path-from.js';
import { relativePath } from '../../../src/batch/plan/relative-path.js';

test.each([
  ['/a/out', '/a/w/blocs/k.yaml'],
  ['/', '/k.yaml'],
  ['/a/b/c', '/d'],
  ['C:/a/out', 'C:/a/k.yaml'],
  ['C:/a/out', 'D:/k.yaml'],
])('from %s one comes back to %s', (folder, file) => {
  expect(pathFrom(folder, relativePath(folder, file))).toBe(file);
});
