import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeName } from '../../../src/batch/names/safe-name.js';

describe('safe names', () => {
  test.each([
    ['Khối Tổng hợp 2026', 'khoi-tong-hop-2026', 'Khối Tổng hợp 2026'],
    ['Đảng ủy: khối/1', 'dang-uy-khoi-1', 'Đảng ủy khối 1'],
    ['con', 'con_', 'con_'],
    ['LPT1.x', 'lpt1-x', 'LPT1_.x'],
    ['COM¹', 'com', 'COM¹_'],
    ['..', 'khoi', 'khoi'],
    ['a. ', 'a', 'a'],
    ['中文', 'khoi', '中文'],
  ])('%j', (text, ascii, unicode) => {
    expect([safeName(text, 'ascii', 'khoi'), safeName(text, 'unicode', 'khoi')]).toEqual([ascii, unicode]);
  });

  test('whatever the text, Windows takes the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ascii' as const, 'unicode' as const),
        (text, style) => {
          const name = safeName(text, style, 'khoi');
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^$|^\.|[. ]$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
          expect([...name].length).toBeLessThanOrEqual(61);
          expect(safeName(name, style, 'khoi')).toBe(name);
        },
      ),
    );
  });
});
