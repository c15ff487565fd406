import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const pledgeOf = (pledge: object) => viewOf({ pledge }).pledge;
const all = (values: readonly Printable[]) => values.map(words);
const items = (pledge: object) =>
  pledgeOf(pledge).items.map(({ heading, paragraphs, points }) => [words(heading), all(paragraphs), all(points)]);

describe('the contents of a pledge', () => {
  test('without any are three to be filled by hand', () => {
    expect(items({})).toEqual(
      [0, 1, 2].map((index) => [`[pledge.items[${index}].heading]`, [`[pledge.items[${index}].text]`], []]),
    );
  });

  test.each([
    ['text', { text: 'Một' }, ['[pledge.items[0].heading]', ['Một'], []]],
    ['paragraphs', { text: 'Một\nHai' }, ['[pledge.items[0].heading]', ['Một', 'Hai'], []]],
    ['a heading alone has a gap for its text', { heading: 'Tên' }, ['Tên', ['[pledge.items[0].text]'], []]],
    [
      'points alone have a gap for what they belong to',
      { points: ['a'] },
      ['[pledge.items[0].heading]', ['[pledge.items[0].text]'], ['a']],
    ],
    ['a heading and points', { heading: 'Tên', points: ['a', 'b'] }, ['Tên', [], ['a', 'b']]],
    ['all', { heading: 'Tên', text: 'Một', points: ['a'] }, ['Tên', ['Một'], ['a']]],
    ['nothing', {}, ['[pledge.items[0].heading]', ['[pledge.items[0].text]'], []]],
  ])('%s', (_, item, printed) => {
    expect(items({ items: [item] })).toEqual([printed]);
  });

  test('opening and commitment stand in paragraphs, or not at all', () => {
    expect(all(pledgeOf({ opening: 'Một\nHai' }).opening)).toEqual(['Một', 'Hai']);
    expect(all(pledgeOf({ commitment: 'Một' }).commitment)).toEqual(['Một']);
    expect([pledgeOf({}).opening, pledgeOf({}).commitment]).toEqual([[], []]);
  });
});

test('the theme is a gap, or stands in quotation marks, one pair of them', () => {
  expect(words(viewOf().theme)).toBe('[theme]');
  expect(viewOf({ theme: 'Kỷ cương' }).theme).toBe('“Kỷ cương”');
  expect(viewOf({ theme: '“Kỷ cương”' }).theme).toBe('“Kỷ cương”');
});
