import { describe, expect, test } from '@jest/globals';
import type { Field, FieldKind } from '../../../src/schema/field.js';
import { readValue } from '../../../src/workbook/read/values/read-value.js';
import type { GridCell } from '../../../src/workbook/read/xlsx/sheet-grid.js';

const field = (kind: FieldKind): Field => ({ label: 'Mục', use: 'Ghi mục.', required: false, ...kind });

const cell = (value: string | number | boolean | GridCell): GridCell => {
  if (typeof value === 'object') return value;
  if (typeof value === 'number') return { type: 'number', number: value };
  return typeof value === 'string' ? { type: 'text', text: value } : { type: 'truth', truth: value };
};

const read = (kind: FieldKind, value: string | number | boolean | GridCell) => readValue(field(kind), cell(value));

describe('numbers', () => {
  const decimal: FieldKind = { type: 'number', whole: false };
  const whole: FieldKind = { type: 'number', whole: true };
  const percent: FieldKind = { type: 'number', whole: false, minimum: 0, maximum: 100 };

  test.each([
    [12.5, 12.5],
    ['12 ', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1.234', '1.234'],
    ['1,234', '1,234'],
    ['0.1234', 0.1234],
    ['5%', '5%'],
    ['mười', 'mười'],
    ['12 điểm', '12 điểm'],
    ['1e3', '1e3'],
    ['1.2.3', '1.2.3'],
  ])('decimal: %j is %j', (typed, value) => expect(read(decimal, typed)).toBe(value));

  test.each([
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['12,5', 12.5],
    [true, 'TRUE'],
  ])('whole: %j is %j', (typed, value) => expect(read(whole, typed)).toBe(value));

  test('with the sign of percent only where a hundred is the most', () => {
    expect(read(percent, '80%')).toBe(80);
    expect(read(percent, { type: 'number', number: 0.8, form: 'percent' })).toBe(80);
    expect(read(percent, { type: 'number', number: 0.07, form: 'percent' })).toBe(7);
    expect(read(decimal, { type: 'number', number: 0.8, form: 'percent' })).toBe(0.8);
  });

  test('a day is none', () => {
    expect(read(whole, { type: 'number', number: 46093, form: 'date' })).toBe('12/3/2026');
  });
});

describe('days and times', () => {
  const day: FieldKind = { type: 'text', kind: 'date' };
  const time: FieldKind = { type: 'text', kind: 'time' };

  test.each<[string | number | GridCell, string]>([
    [{ type: 'number', number: 46093, form: 'date' }, '12/3/2026'],
    [{ type: 'number', number: 46093.75, form: 'date' }, '12/3/2026'],
    [46093, '12/3/2026'],
    [2026, '2026'],
    ['12/3/2026', '12/3/2026'],
    [' 12-03-2026', '12/03/2026'],
    ['12.3.2026', '12/3/2026'],
    ['2026-03-12', '2026-03-12'],
    ['31/02/2026', '31/02/2026'],
    ['tháng 3', 'tháng 3'],
  ])('%j is the day %j', (typed, value) => expect(read(day, typed)).toBe(value));

  test.each<[string | number | GridCell, string]>([
    ['8:00', '8:00'],
    ['8h30', '8:30'],
    ['8 giờ', '8:00'],
    ['14g05', '14:05'],
    ['8 giờ 30 phút', '8:30'],
    [{ type: 'number', number: 1 / 3, form: 'time' }, '8:00'],
    [0.4375, '10:30'],
    ['sáng', 'sáng'],
    ['25:70', '25:70'],
  ])('%j is the time %j', (typed, value) => expect(read(time, typed)).toBe(value));
});

test.each<[string | number | GridCell, string]>([
  [95.5, '95,5'],
  [95.125, '95,125'],
  [12345678.5, '12.345.678,5'],
  [2027, '2027'],
  [{ type: 'number', number: 0.985, form: 'percent' }, '98,5%'],
  [{ type: 'number', number: 46093, form: 'date' }, '12/3/2026'],
  ['95.5', '95.5'],
  [' trên 95,5', 'trên 95,5'],
])('%j is the figure %j', (typed, value) => expect(read({ type: 'text', kind: 'figure' }, typed)).toBe(value));

test.each<[string | number | boolean, unknown]>([
  ['có', true],
  ['CÓ', true],
  [' x ', true],
  ['✓', true],
  [true, true],
  [1, true],
  ['không', false],
  ['Không', false],
  ['FALSE', false],
  [0, false],
  ['chưa rõ', 'chưa rõ'],
  [2, '2'],
])('%j says %j', (typed, value) => expect(read({ type: 'truth' }, typed)).toBe(value));

test.each([
  ['nhà nước', 'state'],
  ['Nhà  nước', 'state'],
  ['state', 'state'],
  ['ĐẢNG', 'party'],
  ['hoà bình', 'peace'],
  ['hòa bình', 'peace'],
  ['khác', 'khác'],
])('%j chooses %j', (typed, value) => {
  const values = new Map([
    ['state', 'nhà nước'],
    ['party', 'Đảng'],
    ['peace', 'hòa bình'],
  ]);
  expect(read({ type: 'choice', values }, typed)).toBe(value);
});

describe('texts', () => {
  const text: FieldKind = { type: 'text' };

  test.each<[string | number | boolean | GridCell, string]>([
    ['  Sở Nội vụ \n', 'Sở Nội vụ'],
    ['05', '05'],
    [5, '5'],
    [0.1, '0.1'],
    [true, 'TRUE'],
    ['=1+1', '=1+1'],
    [{ type: 'number', number: 46093, form: 'date' }, '12/3/2026'],
  ])('%j is %j', (typed, value) => expect(read(text, typed)).toBe(value));

  test('of a list stand on lines', () => {
    const list: FieldKind = { type: 'list', item: field(text) };
    expect(read(list, 'một \r\n\n hai\n')).toEqual(['một', 'hai']);
    expect(read(list, '(không có)')).toEqual([]);
  });

  test('of parameters name what they set', () => {
    expect(read({ type: 'any' }, 'most = 5\nallowed = ["đua"]\nword = thi đua = tốt')).toEqual({
      most: 5,
      allowed: ['đua'],
      word: 'thi đua = tốt',
    });
    expect(read({ type: 'any' }, 'chỉ là lời')).toBe('chỉ là lời');
  });
});
