import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { fitsLine } from '../../src/lower/fits-line.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import { FONTS } from './fonts.js';

const words = fc.array(fc.constantFrom('Khối', 'thi đua', 'các cơ quan', '-', 'W', 'tỉnh/thành', '2025-2030'), {
  maxLength: 12,
});
const run = fc.record({ text: words.map((all) => all.join(' ')), bold: fc.boolean(), italic: fc.boolean() });

test('what surely fits on one line stands on one', () => {
  let fits = 0;
  fc.assert(
    fc.property(fc.array(run, { maxLength: 3 }), fc.integer({ min: 20, max: 500 }), (runs, width) => {
      for (const style of Object.values(LAYOUTS.state.styles)) {
        if (!fitsLine(runs, style, width, FONTS)) continue;
        fits += 1;
        expect(paragraphLines({ type: 'paragraph', style: 'any', runs }, style, width, FONTS)).toHaveLength(1);
      }
    }),
  );
  expect(fits).toBeGreaterThan(100);
});
