import { expect, test } from '@jest/globals';
import { PAPER_KINDS } from '../../src/text/paper-kinds.js';

const initials = (name: string) =>
  [...name.matchAll(/(?<!\p{L})\p{L}/gu)].join('').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

test('each type once, known to a regime', () => {
  expect(new Set(PAPER_KINDS.map(({ name }) => name)).size).toBe(PAPER_KINDS.length);
  expect(PAPER_KINDS.filter(({ state, party }) => state === undefined && party === undefined)).toEqual([]);
});

test('abbreviations are the initials, but for those fixed otherwise (DANG-16)', () => {
  const others = PAPER_KINDS.flatMap(({ name, state, party }) =>
    [state, party].flatMap((symbol) => (symbol === undefined || symbol === initials(name) ? [] : symbol)),
  );
  expect([...new Set(others)]).toEqual(['QyĐ', 'CTr', 'TTr']);
});
