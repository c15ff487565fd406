import { expect, test } from '@jest/globals';
import { suggest } from '../../src/diagnostics/suggest.js';

const KEYS = ['units', 'name', 'headTitle', 'viceChair', 'year', 'reviewYear', 'khối', 'Địa danh', 'id'];

test.each([
  ['unit', 'units'],
  ['nmae', 'name'],
  ['Name', 'name'],
  ['head_title', 'headTitle'],
  ['head-title', 'headTitle'],
  ['headtitel', 'headTitle'],
  ['vicechairr', 'viceChair'],
  ['yaer', 'year'],
  ['khoi', 'khối'],
  ['khoi'.normalize('NFD'), 'khối'],
  ['dia danh', 'Địa danh'],
  ['ĐỊA DANH', 'Địa danh'],
  ['reviewYears', 'reviewYear'],
])('%s is meant as %s', (found, meant) => {
  expect(suggest(found, KEYS)).toBe(meant);
});

test.each(['phone', 'xyz', '', 'a', 'completelyDifferent'])('%j is meant as none', (found) => {
  expect(suggest(found, KEYS)).toBeUndefined();
});

test.each([
  ['nhà nước', 'state'],
  ['Đảng', 'party'],
  ['khối trưởng', 'chair'],
  ['Cụm phó', 'viceChair'],
])('%s is the word for %s', (found, meant) => {
  expect(suggest(found, ['state', 'party', 'chair', 'viceChair'])).toBe(meant);
  expect(suggest(found, ['xyz'])).toBeUndefined();
});

test('the nearest is taken, and the first of equals', () => {
  expect(suggest('chairs', ['chart', 'chair'])).toBe('chair');
  expect(suggest('unix', ['unit', 'unis'])).toBe('unit');
  expect(suggest('x', [])).toBeUndefined();
});
