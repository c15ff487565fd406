import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nfcTexts } from '../../src/check/nfc-texts.js';
import { foldLine } from '../../src/text/fold.js';

function read(text: string) {
  const [only] = nfcTexts([{ path: 'theme', text }]);
  return only!;
}

describe('nfcTexts', () => {
  test('leaves a composed text as it is', () => {
    const { path, text, typedSpan } = read('Thi đua “yêu nước”');
    expect([path, text, typedSpan(4, 7)]).toEqual(['theme', 'Thi đua “yêu nước”', [4, 7]]);
  });

  test.each([
    ['decomposed', 'toàn Đảng toàn dân'.normalize('NFD'), 'Đảng', 'Đảng'.normalize('NFD')],
    ['half composed, as Windows 1258', 'nước Viê\u0323t Nam', 'Việt', 'Viê\u0323t'],
    ['with a soft hyphen', 'trọng tr\u00ADọng', 'trọng', 'trọng'],
    ['with a soft hyphen inside', 'tr\u00ADọng', 'trọng', 'tr\u00ADọng'],
    ['with a byte order mark before', '\uFEFFthi đua', 'thi', 'thi'],
  ])('points back at letters %s', (_, typed, word, letters) => {
    const { text, typedSpan } = read(typed);
    const start = text.indexOf(word);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(typed.slice(...typedSpan(start, start + word.length))).toBe(letters);
  });

  test('points at a place between letters', () => {
    const { text, typedSpan } = read('é'.normalize('NFD'));
    expect([text, typedSpan(0, 0), typedSpan(1, 1)]).toEqual(['é', [0, 0], [2, 2]]);
  });

  test('is made once for all rules', () => {
    const texts = [{ path: 'theme', text: 'thi đua' }];
    expect(nfcTexts(texts)).toBe(nfcTexts(texts));
  });

  test('every letter points at letters that read the same', () => {
    const letters = fc.constantFrom(...'aeouyâăêôơưđĐ bt\u0301\u0300\u0323\u0302\u031B\u00AD\u200B😀'.match(/./gsu)!);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (typed) => {
        const { text, typedSpan } = read(typed.join(''));
        expect(foldLine(text)).toBe(foldLine(typed.join('')));
        const points = Array.from({ length: text.length }, (_, index) => typedSpan(index, index + 1));
        points.forEach(([start, end], index) => {
          expect(foldLine(typed.join('').slice(start, end))).toContain(foldLine(text.charAt(index)));
        });
      }),
    );
  });
});
