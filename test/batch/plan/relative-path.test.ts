import { expect, test } from '@jest/globals';
import { relativePath } from '../../../src/batch/plan/relative-path.js';

test.each([
  ['/a/out', '/a/w/blocs/k.yaml', '../w/blocs/k.yaml'],
  ['/a', '/a/k.yaml', 'k.yaml'],
  ['/', '/k.yaml', 'k.yaml'],
  ['/a/b/c', '/d', '../../../d'],
  ['/a/./b/../out', '/a/k', '../k'],
  ['C:\\a\\out', 'C:\\a\\k.yaml', '../k.yaml'],
  ['C:\\a\\out', 'D:\\k.yaml', 'D:/k.yaml'],
])('from %s to %s', (folder, file, path) => {
  expect(relativePath(folder, file)).toBe(path);
});
