import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readShard, shardOf } from '../../../src/batch/plan/shard.js';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/8', { index: 2, count: 8 }],
  ['0/2', undefined],
  ['3/2', undefined],
  ['1', undefined],
  ['1/2/3', undefined],
  ['-1/2', undefined],
  ['1/0', undefined],
])('%j', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test('the shards of a list are the list, dealt out evenly', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, count) => {
      const shards = Array.from({ length: count }, (_, at) => shardOf(list, { index: at + 1, count }));
      expect(shards.flat().toSorted()).toEqual(list.toSorted());
      const lengths = shards.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
  );
});
