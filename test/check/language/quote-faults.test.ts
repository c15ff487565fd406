import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoteFaults } from '../../../src/check/language/quote-faults.js';

const PAIRS = ['“”', '""', '«»'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

describe('quoteFaults', () => {
  test('finds none in quotations that pair, one of them lost is one fault', () => {
    const quotation = fc.tuple(fc.constantFrom(...PAIRS), fc.constantFrom('thi đua', 'năm 2023', 'xanh - sạch'));
    fc.assert(
      fc.property(fc.array(quotation, { minLength: 1, maxLength: 4 }), fc.nat(), (quotations, lost) => {
        const parts = quotations.map(([[open, close], words]) => `nêu ${open}${words}${close},`);
        expect(quoteFaults(parts.join(' '))).toEqual([]);
        const index = lost % parts.length;
        const broken = parts.map((part, at) => (at === index ? part.replace(/[”»]|"(?=,)/u, '') : part));
        expect(quoteFaults(broken.slice(0, index + 1).join(' ')).map(({ fault }) => fault)).toEqual(['unclosed']);
      }),
    );
  });

  test('tells faults in the order they stand', () => {
    expect(quoteFaults('“một\n“hai”\nba”, bốn”').map(({ fault, start }) => [fault, start])).toEqual([
      ['unopened', 13],
      ['unopened', 19],
    ]);
  });
});
