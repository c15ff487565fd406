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
    { unit: 'so-y-te', titles: ['Cờ thi đua', 'Tập thể xuất sắc'], awards: ['Bằng khen'], note: 'lần hai' },
    { titles: ['A', 'B'], awards: ['C'] },
    { unit: 'Sở Nội vụ' },
    { titles: ['D'] },
  ];

  test('of units, under their names', () => {
    expect(viewOf({ registrations }).registrations.map(row)).toEqual([
      ['1', 'Sở Y tế', 'Cờ thi đua, Tập thể xuất sắc', 'Bằng khen', 'lần hai'],
      ['2', 'Sở Nội vụ', '', '', ''],
    ]);
  });

  test('of the bloc as a whole', () => {
    expect(row(viewOf({ registrations }).blocRegistration)).toEqual(['A, B, D', 'C']);
    expect(row(viewOf().blocRegistration)).toEqual(['[registrations]', '[registrations]']);
  });
});
