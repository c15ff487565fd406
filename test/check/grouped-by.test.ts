import { expect, test } from '@jest/globals';
import { groupedBy } from '../../src/check/grouped-by.js';

test('things are sorted under what they have in common, in order', () => {
  const groups = groupedBy(['Sở Tài chính', 'Ban Dân tộc', 'Sở Nội vụ'], (name) => name.split(' ')[0]);
  expect([...groups]).toEqual([
    ['Sở', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Ban', ['Ban Dân tộc']],
  ]);
  expect(groupedBy([], String).size).toBe(0);
});
