import { describe, expect, test } from '@jest/globals';
import { INSTRUMENTS } from '../../../src/model/catalogues/instruments.js';
import { ordinal } from '../../../src/model/date-order.js';

const numbers = INSTRUMENTS.map(({ number }) => number);
const isLaw = (number: string) => number.startsWith('Luật ');

describe('the catalogue of instruments', () => {
  test('lists each once', () => {
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  test.each(INSTRUMENTS.map((each) => [each.number, each] as const))('%s', (number, each) => {
    const { name, date, year, from, to, perhapsTo, replacedBy, amends, byDefault, issuer } = each;
    expect(number).toMatch(/^\p{Lu}[\p{L} ]+ số \d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{L}+)*$/u);
    expect(number).toBe(number.normalize('NFC'));
    expect(name ?? 'a').not.toMatch(/^\s|\s$| {2}|[.;]$/u);
    // the year of a number is that of its date; one of the two is known where the number bears none
    const ofNumber = /\/(\d{4})\//u.exec(number)?.[1];
    if (ofNumber !== undefined) expect([String(date?.year ?? ofNumber), year]).toEqual([ofNumber, undefined]);
    else expect((date?.year ?? 0) + (year ?? 0)).toBeGreaterThan(2000);
    const order = [date, from, to ?? perhapsTo].flatMap((day) => (day === undefined ? [] : [ordinal(day)]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect([replacedBy ?? number, amends ?? number].filter((other) => !numbers.includes(other))).toEqual([]);
    // what comes in the place of another is in force when that ends, or soon after
    const next = INSTRUMENTS.find((other) => other.number === replacedBy);
    if (next?.from !== undefined && to !== undefined) expect(ordinal(next.from) - ordinal(to)).toBeLessThan(62);
    if (amends !== undefined) expect([isLaw(number), isLaw(amends)]).toEqual([true, true]);
    if (byDefault) expect([name, date, issuer]).not.toContain(undefined);
  });

  test('an end without a day is no end: only days stand here that something is known of', () => {
    expect(INSTRUMENTS.filter(({ to, perhapsTo }) => to !== undefined && perhapsTo !== undefined)).toEqual([]);
    for (const { unsure = [], name, date, from: start, to: end } of INSTRUMENTS) {
      for (const fact of unsure) expect({ name, date, start, end }[fact]).toBeDefined();
    }
  });
});
