import fc from 'fast-check';
import { text } from './text.js';

/** The year of every bloc year made here. */
export const YEAR = 2023;

/** A list of up to so many. */
export function list<T>(each: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[]> {
  return fc.array(each, { maxLength });
}

/** All of these, each there or not. */
export function some<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

/** All of one, and of the other each there or not. */
export function withSome<T extends object, U extends object>(
  needed: { [K in keyof T]: fc.Arbitrary<T[K]> },
  more: { [K in keyof U]: fc.Arbitrary<U[K]> },
) {
  return fc.tuple(fc.record(needed), some(more)).map(([all, each]) => ({ ...all, ...each }));
}

/** A day of the year. */
export const date = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ day, month }) => `${day}/${month}/${YEAR}`);

/** A year about that of the data. */
export const nearYear = fc.integer({ min: YEAR - 4, max: YEAR + 1 });

/** A number of people or ballots. */
export const count = fc.nat(40);

/** Points, half ones too. */
export const points = fc.nat(200).map((halves) => halves / 2);

/** Someone with a task. */
export const person = some({ name: fc.constant('Nguyễn Văn A'), title: text(5), unit: text(5) });

/** One of several with a task, of whom something is known: an empty row of a workbook is nobody. */
export const member = person.filter((one) => Object.keys(one).length > 0);

/** A time of day. */
export const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`);
