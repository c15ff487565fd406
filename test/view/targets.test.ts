import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const row = (cells: Readonly<Record<string, Printable>>) => Object.values(cells).map(words);

test('targets: those of the contents first, then those of the bloc, numbered through', () => {
  const pledge = {
    items: [
      { text: 'Một', targets: [{ content: 'A', unitOfMeasure: '%', planned: '100', note: 'n' }] },
      { text: 'Hai', targets: [{ content: 'B' }, { content: 'C' }] },
    ],
  };
  const { targets } = viewOf({ pledge, targets: [{ content: 'D', planned: '5' }, { content: 'E' }] });
  expect(targets.map(row)).toEqual([
    ['1', 'A', '%', '100', 'n'],
    ['2', 'B', '', '[pledge.items[1].targets[0].planned]', ''],
    ['3', 'C', '', '[pledge.items[1].targets[1].planned]', ''],
    ['4', 'D', '', '5', ''],
    ['5', 'E', '', '[targets[1].planned]', ''],
  ]);
});

describe('registrations', () => {
  const registrations = [
    {
      unit: 'so-y-te',
      awards: [
        { award: 'Cờ thi đua của Chính phủ' },
        { award: 'CSTDCS', quantity: 3 },
        { award: 'Bằng khen của Chủ tịch UBND tỉnh' },
      ],
      note: 'lần hai',
    },
    { awards: [{ award: 'Lao động tiên tiến' }, { award: 'Lao động giỏi' }, { award: 'Cờ của bộ' }] },
    { unit: 'Sở Nội vụ' },
    { awards: [{ award: 'Tập thể Lao động xuất sắc' }] },
  ];

  const awards = [{ name: 'Lao động giỏi', category: 'title' }];

  test('of units, under their names', () => {
    expect(viewOf({ registrations, awards }).registrations.map(row)).toEqual([
      [
        '1',
        'Sở Y tế',
        'Cờ thi đua của Chính phủ, 03 Chiến sĩ thi đua cơ sở',
        'Bằng khen của Chủ tịch UBND tỉnh',
        'lần hai',
      ],
      ['2', 'Sở Nội vụ', '', '', ''],
    ]);
  });

  test('of the bloc as a whole', () => {
    expect(row(viewOf({ registrations, awards }).blocRegistration)).toEqual([
      'Lao động tiên tiến, Lao động giỏi, Tập thể Lao động xuất sắc',
      'Cờ của bộ',
    ]);
    expect(row(viewOf().blocRegistration)).toEqual(['[registrations]', '[registrations]']);
  });
});
