import { expect, test } from '@jest/globals';
import { DEFAULT_PATTERN } from '../../../src/batch/names/name-pattern.js';
import { ownFolder } from '../../../src/batch/names/own-folder.js';

test.each([
  [DEFAULT_PATTERN, 'w/a'],
  ['x/{year}/k {bloc}-{year}/{kind}{key}.{ext}', 'x/2026/k w/a-2026'],
  ['{bloc}-{key}/{kind}.{ext}', undefined],
  ['[{key}-]{bloc}/{kind}.{ext}', undefined],
  ['{kind}/{bloc}/x{key}.{ext}', undefined],
  ['{bloc}/{key}/{kind}.{ext}', undefined],
  ['{bloc}/[{key}]/{kind}.{ext}', undefined],
  ['{bloc}/{kind}/x{key}.{ext}', 'w/a'],
])('%s', (pattern, folder) => {
  expect(ownFolder('w/a', 2026, { pattern, style: 'ascii' })).toBe(folder);
});
