import { expect, test } from '@jest/globals';
import { lazy } from '../../src/view/lazy.js';

test('fields are made when they are asked for, once', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name;
  };
  const record = lazy<{ a: string; b: string }>({ a: make('a'), b: make('b') });
  expect(made).toEqual([]);
  expect([record.b, record.b]).toEqual(['b', 'b']);
  expect(made).toEqual(['b']);
  expect({ ...record }).toEqual({ a: 'a', b: 'b' });
  expect(made).toEqual(['b', 'a']);
});
