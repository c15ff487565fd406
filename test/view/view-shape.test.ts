import { describe, expect, test } from '@jest/globals';
import { Blank, Phrase } from '../../src/view/blank.js';
import type { Shape } from '../../src/view/shape.js';
import { VIEW_SHAPE } from '../../src/view/view-shape.js';
import { FULL } from '../model/bloc.js';
import { viewOf } from './view-of.js';

/** Where a value is not what its shape says. */
function misfits(value: unknown, shape: Shape, path = 'view'): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' || value instanceof Blank || value instanceof Phrase ? [] : [path];
    case 'flag':
      return typeof value === 'boolean' ? [] : [path];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => misfits(item, shape.of, `${path}[${index}]`))
        : [path];
    case 'record': {
      if (typeof value !== 'object' || value === null) return [path];
      const extra = Object.keys(value).filter((key) => !Object.hasOwn(shape.fields, key));
      const wrong = Object.entries(shape.fields).flatMap(([key, field]) =>
        misfits(Reflect.get(value, key), field, `${path}.${key}`),
      );
      return [...extra.map((key) => `${path}.${key}`), ...wrong];
    }
  }
}

describe('the view has every field of its shape, each of its kind, and no other', () => {
  test.each([
    ['of the least', {}],
    ['of everything', FULL],
    ['of an incomplete list', { unitsComplete: false }],
    [
      'of a party bloc',
      { regime: 'party', authority: { level: 'Tỉnh ủy' }, bloc: { name: 'Cụm', kind: 'cụm', head: 'd' } },
    ],
    ['without legal basis', { year: 2025 }],
  ])('%s', (_, says) => {
    expect(misfits(viewOf(says), VIEW_SHAPE)).toEqual([]);
  });

  test('and this test sees what is amiss', () => {
    const view = viewOf();
    expect(misfits({ ...view, year: undefined }, VIEW_SHAPE)).toEqual(['view.year']);
    expect(misfits({ ...view, more: '' }, VIEW_SHAPE)).toEqual(['view.more']);
    expect(misfits({ ...view, units: { count: '2', all: [{ name: 'A' }] } }, VIEW_SHAPE)).toEqual([
      'view.units.all[0].role',
    ]);
  });
});
