import { expect, test } from '@jest/globals';
import { whereFilled } from '../../../../src/page/ui/pages/where-filled.js';

test.each([
  [{ file: 'khoi.xlsx', sheet: 'Khối', cell: 'B2' }, 'trang tính «Khối», ô B2'],
  [{ file: 'khoi.xlsx', sheet: 'Khối' }, 'trang tính «Khối»'],
  [{ file: 'khoi.yaml', line: 12 }, 'tệp khoi.yaml, dòng 12'],
  [{ file: 'khoi.yaml' }, 'tệp khoi.yaml'],
  [{}, undefined],
  [{ line: 12 }, undefined],
])('%j is told as %j', (place, words) => {
  expect(whereFilled({ path: 'a', label: 'A', ...place })).toBe(words);
});
