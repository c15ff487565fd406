import { expect, test } from '@jest/globals';
import { claimedPaths } from '../../../src/batch/plan/claimed-paths.js';

const claimed = (...blocs: Parameters<typeof claimedPaths>[0]) => Object.fromEntries(claimedPaths(blocs));

test('the first that wants a path gets it', () => {
  const blocs = ['a', 'b', 'c'].map((id) => ({ id, wants: ['x/1', `${id}/2`], has: [] }));
  const lost = [{ path: 'x/1', bloc: 'a' }];
  expect(claimed(...blocs)).toEqual({ a: [], b: lost, c: lost });
});

test('who has it keeps it, as long as it is wanted; capitals make no difference', () => {
  const a = { id: 'a', wants: ['x/1'], has: [] };
  expect(claimed(a, { id: 'b', wants: ['X/1'], has: ['X/1'] })).toEqual({ a: [{ path: 'x/1', bloc: 'b' }], b: [] });
  expect(claimed(a, { id: 'b', wants: [], has: ['X/1'] })).toEqual({ a: [], b: [] });
});
