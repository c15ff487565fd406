import { describe, expect, test } from '@jest/globals';
import { blankFields } from '../../src/blocks/blank-fields.js';
import type { Inline } from '../../src/tree/inlines.js';
import { lowered } from '../lower/lowered.js';

const gap = (field: string): Inline => ({ type: 'blank', field, size: 'short' });
const words = (text: string): Inline => ({ type: 'text', text });

describe('the gaps of a paper', () => {
  test('are told by field, each once, in reading order, in tables too', () => {
    const blocks = lowered([
      { type: 'p', content: [gap('b'), words(' và '), gap('a'), gap('b')] },
      { type: 'closing', recipientsBelow: false, recipients: { type: 'recipients', items: [[gap('c')], [gap('a')]] } },
      { type: 'signatures', signers: [{ id: 'x', name: [gap('d')] }] },
    ]);
    expect(blankFields(blocks)).toEqual(['b', 'a', 'c', 'd']);
  });

  test('are none where all is known', () => {
    expect(blankFields(lowered([{ type: 'p', content: [words('đủ')] }]))).toEqual([]);
  });

  test('are none of what the regime does not print', () => {
    const report = { type: 'addressees', use: 'report', items: [[gap('a')]] } as const;
    expect(blankFields(lowered([report], 'state'))).toEqual(['a']);
    expect(blankFields(lowered([report], 'party'))).toEqual([]);
  });
});
