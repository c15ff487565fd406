import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spellingKey } from '../../src/model/spelling-key.js';

describe('spellings', () => {
  test.each([
    ['hóa', 'hoá'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['ỦY BAN', 'uỷ ban'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'sở văn hoá - thể thao và du lịch'],
    ['người nghèo- không', 'người nghèo - không'],
    ['“Thi đua”', 'Thi đua'],
  ])('%s and %s are one', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  test.each([
    ['hoa', 'hóa'],
    ['hòa', 'hóa'],
    ['Thanh An', 'Thành An'],
    ['đá', 'dá'],
    ['ăn', 'ân'],
    ['hoá an', 'hoa án'],
    ['giai đoạn 1', 'giai đoạn 2'],
    ['Hà Nam', 'Hàn am'],
  ])('%s and %s are two', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  test('a text is one with itself in the other normal form and in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aàáảãạăằđêếộơợưữy -,“”5AĐỚ') }), (text) => {
        expect(spellingKey(text.normalize('NFD'))).toBe(spellingKey(text));
        expect(spellingKey(text.toUpperCase())).toBe(spellingKey(text));
      }),
    );
  });
});
