import { expect, test } from '@jest/globals';
import { sheetNames } from '../../../src/workbook/lists/sheet-names.js';

test('names are short, allowed, and each is there once', () => {
  const long = 'Tập thể khoi-thi-dua-cac-co-quan-rat-dai-2026';
  expect(sheetNames(['Điểm a', 'điểm A', 'x/y:z[1]', "'x'", long, long])).toEqual([
    'Điểm a',
    'điểm A (2)',
    'x y z 1',
    'x',
    'Tập thể khoi-thi-dua-cac-co-qua',
    'Tập thể khoi-thi-dua-cac-co (2)',
  ]);
});
