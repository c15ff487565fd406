import { describe, expect, test } from '@jest/globals';
import { blankFields } from '../../src/tree/blank-fields.js';
import { walkInlines } from '../../src/tree/walk-inlines.js';
import { everything, gap, text } from './sample.js';

describe('a walk through a paper', () => {
  test('meets every text once, in reading order', () => {
    const texts = walkInlines(everything()).map((inline) => (inline.type === 'text' ? inline.text : ''));
    expect(texts).toEqual(Array.from({ length: 53 }, (_, index) => String(index + 1).padStart(2, '0')));
  });

  test('meets nothing in an empty paper', () => {
    expect(walkInlines({ nodes: [] })).toEqual([]);
  });
});

describe('the gaps of a paper', () => {
  test('are told by field, each once, in reading order', () => {
    const fields = blankFields({
      nodes: [
        { type: 'p', content: [gap('b'), text(' và '), gap('a'), gap('b')] },
        { type: 'recipients', items: [[gap('c')], [gap('a')]] },
      ],
    });
    expect(fields).toEqual(['b', 'a', 'c']);
  });

  test('are none where all is known', () => {
    expect(blankFields(everything())).toEqual([]);
  });
});
