import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import type { Field } from '../../src/schema/field.js';
import { schemaFields } from '../model/schema-fields.js';
import { allFields } from './all-fields.js';

const root = blocYearField();
const all = allFields(root);
const paths = all.map(({ path, field, around }) => [path, field, around] as const);
const at = (path: string) => all.find((each) => each.path === path)?.field;
const isLeaf = ({ type }: Field) => !['list', 'group', 'table'].includes(type);
const leaves = paths.filter(([, field]) => isLeaf(field));

const isListOfGroups = (field: Field) => field.type === 'list' && field.item.type === 'group';

/** Words of the data that are Vietnamese themselves. */
const VIETNAMESE = ['khối', 'cụm', 'nam', 'nữ', 'suy tôn', 'giới thiệu', 'bầu'];

describe('the fields of a bloc year', () => {
  test('are those of the model', () => {
    const known = schemaFields(blocYearSchema).filter(({ isLeaf: ends }) => ends);
    expect(leaves.map(([path]) => path)).toEqual(known.map(({ path }) => path));
    expect(leaves.map(([, { label }]) => label)).toEqual(known.map(({ label }) => label));
  });

  test.each(paths)('%s says what it is and what it is for', (_, { label, use }) => {
    for (const words of [label, use]) {
      expect(words).toMatch(/^\p{Lu}/u);
      expect(words).toBe(words.normalize('NFC').replace(/\s+/gu, ' ').trim());
    }
    expect(label).not.toMatch(/[.:;]$/u);
    expect(use).toMatch(/[^.]\.$/u);
  });

  test.each(paths)('%s says it in one sentence, in words and not in keys', (_, { use }) => {
    expect(use.replace(/“[^”]*”/gu, '')).not.toMatch(/[.!?] \p{Lu}/u);
    expect(use).not.toMatch(/`|\b(?:true|false|null|[a-z]+[A-Z]\w*)\b/u);
    const keys = all.flatMap(({ path }) => /\w{5,}$/u.exec(path)?.[0] ?? []);
    expect(use.split(/[^\p{L}]+/u).filter((word) => keys.includes(word))).toEqual([]);
  });

  const schemas = new Map(schemaFields(blocYearSchema).map(({ path, schema }) => [path, schema]));

  test.each(leaves)('%s gives an example that it takes itself', (path, { example }) => {
    expect(example).toBeDefined();
    expect(z.safeParse(schemas.get(path) ?? z.never(), example).success).toBe(true);
  });

  test.each(paths.filter(([, { type }]) => type === 'choice'))('%s labels its words in Vietnamese', (_, field) => {
    const values = field.type === 'choice' ? [...field.values] : [];
    const unlabelled = values.filter(([word, label]) => word === label).map(([word]) => word);
    expect(unlabelled.filter((word) => !VIETNAMESE.includes(word))).toEqual([]);
    expect(new Set(values.map(([, label]) => label.toLowerCase())).size).toBe(values.length);
  });

  test.each(paths.filter(([, { type }]) => type === 'group'))('%s labels each of its fields otherwise', (_, field) => {
    const labels = field.type === 'group' ? [...field.fields.values()].map(({ label }) => label) : [];
    expect(labels.filter((label, index) => labels.indexOf(label) < index)).toEqual([]);
  });

  test('know what may be left out, and what stands for it then', () => {
    expect([at('regime'), at('units[].name')].map((field) => field?.required)).toEqual([true, true]);
    expect([at('place'), at('roles'), at('conference')].map((field) => field?.required)).toEqual([false, false, false]);
    expect([at('roles'), at('bloc.kind'), at('unitsComplete')].map((field) => field?.default)).toEqual([
      [],
      'khối',
      true,
    ]);
    expect(at('conference')).toHaveProperty('default', {});
    for (const path of ['legalBases', 'halfYearConference', 'regime']) expect(at(path)).not.toHaveProperty('default');
  });

  test('know how a value is written', () => {
    expect(at('conference.date')).toMatchObject({ type: 'text', kind: 'date' });
    expect(at('vote.startTime')).toMatchObject({ type: 'text', kind: 'time' });
    expect(at('pledge.opening')).toMatchObject({ type: 'text', kind: 'paragraphs' });
    expect(at('targets[].planned')).toMatchObject({ type: 'text', kind: 'figure' });
    expect(at('place')).not.toHaveProperty('kind');
    expect(at('year')).toMatchObject({ type: 'number', whole: true, minimum: 2004, maximum: 2100 });
    expect(at('vote.threshold')).toMatchObject({ type: 'number', whole: false, minimum: 0, maximum: 100 });
    expect(at('vote.issued')).toMatchObject({ type: 'number', whole: true, minimum: 0 });
    expect(at('vote.issued')).not.toHaveProperty('maximum');
    expect(at('documents')).toMatchObject({ type: 'table', keyLabel: 'Mã văn bản' });
    expect(at('checks[].parameters[]')).toMatchObject({ type: 'any' });
  });

  test('name what is used in several places after each of them', () => {
    const people = all.filter(({ path }) =>
      /\.(?:chairperson|secretary|giver|receiver)$|^scoringTeam(?:\[\])?$/u.test(path),
    );
    expect([...new Set(people.map(({ field: { label } }) => label))]).toEqual([
      'Người chủ trì',
      'Người ghi biên bản',
      'Tổ thẩm định điểm',
      'Người của tổ thẩm định',
      'Người giao',
      'Người nhận',
    ]);
  });
});

describe('on the workbook', () => {
  const rows = (around: readonly Field[]) =>
    around.filter((field) => field.sheet !== undefined || isListOfGroups(field));

  test('whatever holds groups has a sheet, or goes on in the row of what it stands in', () => {
    const homeless = paths.filter(([, field, around]) => {
      if (field.sheet !== undefined) return false;
      if (field.type === 'table') return !around.some(({ type }) => type === 'table');
      return isListOfGroups(field) && !isListOfGroups(rows(around).at(-1) ?? root);
    });
    expect(homeless.map(([path]) => path)).toEqual([]);
    expect(root.sheet).toBe('Khối');
  });

  test('a row goes on in one list only', () => {
    const outlines = paths
      .filter(([, field]) => isListOfGroups(field) && field.sheet === undefined)
      .map(([path]) => path.replace(/\.\w+$/u, ''));
    expect(outlines).not.toEqual([]);
    expect(outlines.filter((path, index) => outlines.indexOf(path) < index)).toEqual([]);
  });

  test('only parts of one whole share a sheet, and only where their fields have the same labels or a row each', () => {
    const owners = new Map<string, string>();
    for (const [path, { sheet }] of paths) {
      const whole = path.replace(/(?:^|\.)\w+$/u, '').replace(/^(?:halfYear|yearEnd)Conference/u, 'conference');
      if (sheet === undefined) continue;
      expect([sheet, owners.get(sheet) ?? whole]).toEqual([sheet, whole]);
      owners.set(sheet, whole);
    }
    expect(owners.size).toBeGreaterThan(40);
  });

  test.each(paths.filter(([, { sheet }]) => sheet !== undefined))(
    '%s stands on a sheet that Excel takes',
    (_, field) => {
      expect(field.sheet).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
    },
  );

  test('one row a field is only for texts', () => {
    const rowed = paths.filter(([, { rows: by }]) => by === 'fields').map(([, field]) => field);
    expect(rowed.length).toBe(3);
    for (const field of rowed)
      expect(field.type === 'group' && [...field.fields.values()].every(({ type }) => type === 'text')).toBe(true);
  });
});
