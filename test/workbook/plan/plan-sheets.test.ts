import { describe, expect, test } from '@jest/globals';
import { blocYearField } from '../../../src/schema/bloc-year-field.js';
import type { Field } from '../../../src/schema/field.js';
import { planSheets } from '../../../src/workbook/plan/plan-sheets.js';
import { allFields } from '../../schema/all-fields.js';
import { plannedPaths } from '../planned-paths.js';
import { SAMPLE } from '../sample-field.js';

/** Paths of what a column can hold: single values, and lists and tables that stand in one cell. */
function leaves(root: Field): readonly string[] {
  return allFields(root)
    .filter(({ field }) => field.type !== 'group')
    .filter(({ field, around }) => isLeaf(field) && !isInCell(around))
    .map(({ path }) => path);
}

function isLeaf(field: Field): boolean {
  if (field.type === 'list') return field.sheet === undefined && field.item.type !== 'group';
  return field.type !== 'table' || field.entry.type === 'any';
}

function isInCell(around: readonly Field[]): boolean {
  return around.some((field) => (field.type === 'list' || field.type === 'table') && isLeaf(field));
}

describe.each([
  ['the sample', SAMPLE],
  ['a bloc year', blocYearField()],
])('sheets of %s', (_, root) => {
  const plans = planSheets(root);

  test('every leaf of the schema has one column', () => {
    expect([...plannedPaths(plans)].sort()).toEqual([...leaves(root)].sort());
  });

  test('names of sheets are short, allowed and each is there once', () => {
    const names = plans.map(({ name }) => name);
    expect(names.filter((name) => name.length === 0 || name.length > 31 || /[:\\/?*[\]']/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('headings of a sheet differ, and the bloc comes first', () => {
    for (const { name, columns } of plans) {
      const headings = columns.map(({ heading }) => heading);
      expect([name, new Set(headings).size]).toEqual([name, headings.length]);
      expect([name, columns[0]?.part]).toEqual([name, 'bloc']);
    }
  });

  test('there is a column for every choice and every owner on the way, in front of the values', () => {
    for (const { name, steps, columns } of plans) {
      const parts = columns.map(({ part }) => part);
      const count = (part: string) => parts.filter((one) => one === part).length;
      expect([name, count('which'), count('owner')]).toEqual([
        name,
        steps.filter(({ step }) => step === 'which').length,
        steps.filter(({ step }) => step === 'item').length,
      ]);
      expect([name, parts.slice(0, parts.indexOf('value')).includes('value')]).toEqual([name, false]);
      expect([name, parts.lastIndexOf('owner') < parts.indexOf('value')]).toEqual([name, true]);
    }
  });

  test('what other sheets refer to has a number', () => {
    const owners = plans.flatMap(({ columns }) => columns.filter(({ part }) => part === 'owner'));
    const numbered = plans.filter(({ columns }) => columns.some(({ part }) => part === 'number'));
    expect(
      owners
        .map(({ heading }) => heading.replace(/ số$/u, ''))
        .filter((name) => !numbered.some((plan) => plan.name === name)),
    ).toEqual([]);
  });
});

describe('what cannot be laid out is our own mistake', () => {
  const { fields } = SAMPLE.type === 'group' ? SAMPLE : { fields: new Map<string, Field>() };
  const withField = (field: Field): Field => ({
    ...SAMPLE,
    type: 'group',
    fields: new Map([...fields, ['new', field]]),
  });
  const inner: Field = { label: 'G', use: '', required: true, type: 'group', fields: new Map() };

  test.each<[string, Field]>([
    ['a list of groups without a sheet', { label: 'L', use: '', required: false, type: 'list', item: inner }],
    ['neither group nor list nor table', { label: 'L', use: '', required: false, type: 'truth', sheet: 'Trang' }],
    ['a table without a sheet', { label: 'L', use: '', required: false, type: 'table', keyLabel: 'K', entry: inner }],
  ])('%s', (words, field) => {
    expect(() => planSheets(withField(field))).toThrow(words);
  });
});
