import { expect, test } from '@jest/globals';
import { plainRecord } from '../../src/load/plain-record.js';
import type { FieldSteps } from '../../src/load/source-record.js';
import { withValue } from '../../src/load/with-value.js';
import { unwrap } from '../support/unwrap.js';

const DATA = { place: 'Một', units: [{ name: 'A', signatory: { name: 'B' } }, null], note: null };

function changed(path: FieldSteps, value: string | number | boolean | undefined) {
  const record = unwrap(plainRecord('khoi', DATA));
  const after = withValue(record, path, value);
  return { data: after.data, isSame: after === record, typed: after.typed(path) };
}

test.each<[FieldSteps, string | number | undefined, unknown, string | undefined]>([
  [['place'], 'Hai', { ...DATA, place: 'Hai' }, 'Hai'],
  [['place'], undefined, { units: DATA.units, note: null }, undefined],
  [['year'], 2026, { ...DATA, year: 2026 }, '2026'],
  [['note'], 'c', { ...DATA, note: 'c' }, 'c'],
  [['documents', 'giao-uoc', 'number'], '05', { ...DATA, documents: { 'giao-uoc': { number: '05' } } }, '05'],
  [['units', 0, 'signatory', 'name'], undefined, { ...DATA, units: [{ name: 'A', signatory: {} }, null] }, undefined],
  [['units', 1, 'name'], 'D', { ...DATA, units: [DATA.units[0], { name: 'D' }] }, 'D'],
  [['units', 2, 'name'], 'D', { ...DATA, units: [...DATA.units, { name: 'D' }] }, 'D'],
])('%j becomes %j', (path, value, data, typed) => {
  expect(changed(path, value)).toEqual({ data, isSame: false, typed });
});

test.each<[FieldSteps, string | undefined]>([
  [['units', 3, 'name'], 'D'],
  [['units', 0], undefined],
  [['units', 'name'], 'D'],
  [['place', 'name'], 'D'],
  [['place', 0], 'D'],
  [['year'], undefined],
  [['handover', 'date'], undefined],
  [['place'], 'Một'],
])('%j cannot become %j, or is so already', (path, value) => {
  expect(changed(path, value)).toMatchObject({ data: DATA, isSame: true });
});

test('a key of every name is only a key', () => {
  const { data } = changed(['documents', '__proto__', 'number'], '1');
  expect(JSON.stringify(data)).toContain('"__proto__":{"number":"1"}');
  expect(Object.hasOwn(Object.prototype, 'number')).toBe(false);
});
