import { describe, expect, test } from '@jest/globals';
import { breakOpportunities } from '../../src/text/break-opportunities.js';

/** A text with a bar wherever a line may begin, but for its end. */
function barred(text: string): string {
  const opportunities = breakOpportunities(text);
  return [...text].map((character, index) => (opportunities[index] === 1 ? `|${character}` : character)).join('');
}

describe('a line may begin', () => {
  test.each([
    ['một hai', 'một |hai'],
    ['34-CT/TW ngày', '34-|CT/|TW |ngày'],
    ['Hà Nội-Huế', 'Hà |Nội-|Huế'],
    ['2021-2025', '2021-|2025'],
    ['-5 độ', '-|5 |độ'],
    ['kinh tế - xã hội', 'kinh |tế |- |xã |hội'],
    ['thi-dua/2023', 'thi-|dua/|2023'],
    ['50–60', '50–|60'],
    ['“khéo” (sau đây)', '“khéo” |(sau |đây)'],
    ['a%', 'a|%'],
  ])('%s', (text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});

describe('no line begins inside', () => {
  test.each([
    '07/4/2023',
    '1.250.000₫',
    '15,5%',
    '“Dân',
    'khéo”,',
    '(khối)',
    'KH&CN;',
    'v.v...',
    'quy…',
    'a\u00a0b',
    "H'Mông",
  ])('%s', (text) => {
    expect(barred(text)).toBe(text);
  });
});

test('of a text are the same however many others came in between', () => {
  const first = [...breakOpportunities('thi đua 2021-2025 (sau đây)')];
  for (let other = 0; other < 1200; other++) breakOpportunities(`văn bản số ${other}/2025`);
  expect([...breakOpportunities('thi đua 2021-2025 (sau đây)')]).toEqual(first);
});
