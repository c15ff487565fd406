import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const units = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Sở số ${index + 1}` }));
const tinh = { authority: { level: 'tỉnh', name: 'Nam Định' } };

function copies(says: object): string {
  const { total, each, others } = viewOf(says).copies;
  return [words(total), words(each), ...others.map((other) => `${words(other.recipient)} ${words(other.count)}`)].join(
    ' | ',
  );
}

describe('the copies of a pledge', () => {
  test.each([
    ['one for each unit', { units: units(7) }, '07 | 01'],
    ['none for others unless given', { units: units(7), ...tinh }, '07 | 01'],
    ['ten', { units: units(9), copies: [{ recipient: 'Sở Nội vụ' }] }, '10 | 01 | Sở Nội vụ 01'],
    [
      'for others as given',
      { units: units(20), ...tinh, copies: [{ recipient: 'Hội đồng', count: 2 }, { recipient: 'Sở Nội vụ' }] },
      '23 | 01 | Hội đồng 02 | Sở Nội vụ 01',
    ],
  ])('%s', (_, says, line) => {
    expect(copies(says)).toBe(line);
  });

  test('cannot be counted while the list of units is not complete', () => {
    expect(copies({ units: units(2), unitsComplete: false })).toBe('[units] | 01');
  });
});
