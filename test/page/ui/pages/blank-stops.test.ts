import { describe, expect, test } from '@jest/globals';
import { blankStops } from '../../../../src/page/ui/pages/blank-stops.js';
import { LINE, page, text } from './a-page.js';

/** Each stop as its field and the dots that belong to it. */
const stops = (...items: Parameters<typeof page>) =>
  blankStops(page(...items)).map(({ path, items: dots }) => `${path}: ${dots.map((dot) => dot.text).join(' ')}`);

describe('the stops of a page for the keyboard', () => {
  test('are none where nothing is missing', () => {
    expect(stops(text('Kế hoạch', { tag: 1 }), LINE)).toEqual([]);
  });

  test('dots of one field in one paragraph are one, whatever stands between them', () => {
    const dots = (words: string) => text(words, { tag: 1, blank: 'time' });
    expect(stops(dots('a'), text('giờ', { tag: 1 }), LINE, dots('b'))).toEqual(['time: a b']);
  });

  test('the same field in the next paragraph is another, and so is another field in the same', () => {
    const dots = (blank: string, tag: number) => text(`${tag}`, { tag, blank });
    expect(stops(dots('a', 1), dots('a', 2), dots('b', 2), dots('a', 2))).toEqual(['a: 1', 'a: 2', 'b: 2', 'a: 2']);
  });
});
