import { describe, expect, test } from '@jest/globals';
import { repairMojibake } from '../../../src/text/legacy/mojibake.js';
import { VIETNAMESE_LETTERS } from './letters.js';

/** UTF-8 read as Windows 1252, as browsers read it. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('repairMojibake', () => {
  test.each([['Khối thi đua các sở, ngành “Văn hóa – Xã hội”'], ['ĐẢNG BỘ TỈNH, ỦY BAN NHÂN DÂN'], ['là'], ['đã']])(
    'gives back %s',
    (meant) => {
      expect(repairMojibake(`${misread(meant)} đ`.slice(0, -2)) ?? '').toBe(meant === 'là' ? '' : meant);
    },
  );

  test('gives back every letter beside one that tells', () => {
    const small = VIETNAMESE_LETTERS.filter((letter) => !'aeiouy'.includes(letter));
    for (const letter of [...small, ...small.map((each) => each.toUpperCase()), 'đ', 'Đ']) {
      expect([letter, repairMojibake(misread(`thi đua ${letter}.`))]).toEqual([letter, `thi đua ${letter}.`]);
    }
  });

  test('takes a common space for the no-break space of à', () => {
    expect(repairMojibake(misread('các ngành là thi đua').replaceAll('\u00A0', ' '))).toBe('các ngành là thi đua');
  });

  test.each(['NGƯỜI ĐÃ”', 'ĐÃ “KÝ”', 'XÃ\u00A0HỘI', 'XÃ HỘI', 'ĐÃ…', 'khá…”', 'Â“', 'café', 'Thi đua', '§ 5', ''])(
    'leaves %j alone',
    (text) => {
      expect(repairMojibake(text)).toBeUndefined();
    },
  );
});
