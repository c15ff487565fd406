import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { schemaFields } from '../model/schema-fields.js';
import { blocYears } from './bloc-year-arbitrary.js';

const sample = fc.sample(blocYears, { numRuns: 150, seed: 7 });

/** Mappings whose keys are ids, and what holds values of any kind. */
const MAPPINGS = ['documents', 'checks', 'checks[].parameters'];
const ANYTHING = 'checks[].parameters[]';

/** The paths at which a value says something, with `[]` for each entry of a list and of a mapping by ids. */
function filled(value: unknown, path = ''): readonly string[] {
  if (path === ANYTHING) return [path];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => filled(item, `${path}[]`));
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || 'month' in value) return [path];
  return Object.entries(value).flatMap(([key, field]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return filled(field, MAPPINGS.includes(path) ? `${path}[]` : own);
  });
}

describe('the bloc years tests draw from', () => {
  test('fill every field of the model sooner or later, but for the name of the files', () => {
    const said = new Set(sample.flatMap((data) => filled(data)));
    const never = schemaFields(blocYearSchema).filter(({ path, isLeaf }) => isLeaf && !said.has(path));
    expect(never.map(({ path }) => path)).toEqual(['fileName']);
  });

  test('leave out every part that may be left out', () => {
    const parts = Object.entries(blocYearSchema.shape).filter(([, schema]) => schema.safeParse(undefined).success);
    const always = parts.filter(([part, schema]) => {
      const least = JSON.stringify(schema.parse(undefined));
      return sample.every((data) => JSON.stringify(Reflect.get(data, part)) !== least);
    });
    // every year has a chair
    expect(always.map(([part]) => part)).toEqual(['roles']);
  });

  test('have one unit and many, and recommendations in every stage, by name and by number', () => {
    const sizes = sample.map(({ units }) => units.length);
    expect([Math.min(...sizes), Math.max(...sizes) > 20]).toEqual([1, true]);
    const all = sample.flatMap(({ recommendations }) => recommendations);
    for (const stage of ['registered', 'reviewed', 'recommended', 'decided', 'awarded']) {
      const ofStage = all.filter((entry) => entry.stage === stage);
      expect(ofStage.some(({ person }) => person !== undefined)).toBe(true);
      expect(ofStage.some(({ unit }) => unit !== undefined)).toBe(true);
      expect(ofStage.some(({ count }) => count !== undefined)).toBe(true);
      expect(ofStage.some(({ summary = '' }) => summary.length > 600)).toBe(true);
    }
  });
});
