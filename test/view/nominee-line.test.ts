import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const candidatesOf = (...recommendations: readonly object[]) =>
  viewOf({ recommendations }, { of: 'review' }).candidates;

test.each([
  [{ unit: 'Sở Y tế' }, 'Sở Y tế'],
  [{ unit: 'Sở Y tế', collectiveName: 'Văn phòng' }, 'Văn phòng, Sở Y tế'],
  [{ collectiveName: 'Văn phòng' }, 'Văn phòng'],
  [{ unit: 'Sở Y tế', subject: 'individual', person: { name: 'A', position: 'Giám đốc' } }, 'A, Giám đốc, Sở Y tế'],
  [{ unit: 'Sở Y tế', subject: 'individual', person: { name: 'A' } }, 'A, Sở Y tế'],
  [{ subject: 'individual', person: { name: 'A' } }, 'A'],
  [{ count: 1 }, '[recommendations[0].unit]'],
])('%j in one phrase', (entry, line) => {
  const { collectives, individuals } = candidatesOf({ award: 'CTDT', ...entry });
  const [row] = [...collectives.groups, ...individuals.groups].flatMap(({ rows }) => rows);
  expect(row && words(row.line)).toBe(line);
});

test('only the Government’s flag is for who leads the bloc, however it is written', () => {
  const { groups } = candidatesOf({ award: 'Cờ thi đua Chính phủ', count: 1 }, { award: 'CTDT', count: 1 }).collectives;
  expect(groups.map(({ forLeader }) => forLeader)).toEqual([true, false]);
});

test('counts alone name nobody', () => {
  expect(candidatesOf({ award: 'CTDT', count: 3 }).named).toBe(false);
  expect(candidatesOf({ award: 'CTDT', count: 3 }, { award: 'CTDT', unit: 'Sở Y tế' }).named).toBe(true);
});
