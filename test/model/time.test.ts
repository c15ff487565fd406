import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { time } from '../../src/model/time.js';

const schema = time({ label: 'Giờ', use: 'Giờ họp.', example: '8:00' });
const codes = (text: unknown) =>
  (schema.safeParse(text).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? [issue.params?.code, issue.params?.facts] : issue.code,
  );

describe('a time of day', () => {
  test.each([
    ['8:00', '8:00'],
    ['08:00', '08:00'],
    ['0:00', '0:00'],
    ['19:05', '19:05'],
    ['23:59', '23:59'],
    [' 14:30\n', '14:30'],
  ])('may be written %p', (text, read) => {
    expect(schema.parse(text)).toBe(read);
  });

  test.each([
    '24:00',
    '8:60',
    '8:5',
    '8',
    '8h',
    '8h00',
    '8 giờ 30',
    '8.30',
    '008:00',
    '8:00:00',
    '8 : 00',
    '-1:00',
    '８:00',
    'chiều',
  ])('is refused in another form: %p', (text) => {
    expect(codes(text)).toEqual([['data.bad-time', { found: text }]]);
  });

  test.each([
    ['', 'too_small'],
    ['  ', 'too_small'],
    [830, 'invalid_type'],
    [null, 'invalid_type'],
  ])('that is no text is told of once: %p', (value, code) => {
    expect(codes(value)).toEqual([code]);
  });

  test('is every minute of a day, and nothing after it', () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(79), (hour, minute) => {
        const text = `${hour}:${String(minute).padStart(2, '0')}`;
        expect(schema.safeParse(text).success).toBe(hour < 24 && minute < 60);
      }),
    );
  });
});
