import { expect, test } from '@jest/globals';
import { blocYearSchema } from '../../src/model/bloc-year.js';

test('a mistake elsewhere does not hide that a unit stands twice', () => {
  const units = [{ name: 'Sở Một' }, { name: 'Sở Một' }];
  const data = { regime: 'state', bloc: { name: 'Khối' }, year: 20, units, conference: { date: '31/2/2026' } };
  const issues = blocYearSchema.safeParse(data).error?.issues ?? [];
  const codes = issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));
  expect(codes.sort()).toEqual(['data.bad-date', 'data.duplicate-unit', 'data.year-out-of-range']);
});
