import { describe, expect, test } from '@jest/globals';
import { foldLine, foldParagraphs } from '../../src/text/fold.js';

describe('a folded line', () => {
  test('has single spaces, none at its ends', () => {
    expect(foldLine('  Khối \t thi\u00a0đua\r\n số  1 ')).toBe('Khối thi đua số 1');
  });

  test('is in NFC', () => {
    expect(foldLine('Kho\u0302\u0301i')).toBe('Khối');
  });

  test('has nothing that does not print', () => {
    expect(foldLine('\ufeffkhen\u00ad thưởng\u200b, thi\u2060đua\u200e')).toBe('khen thưởng, thiđua');
    expect(foldLine('\u200b')).toBe('');
  });

  test('composes letters that something invisible had parted', () => {
    expect(foldLine('e\u200b\u0302')).toBe('ê');
  });
});

test('folded paragraphs are the lines of the source that say something', () => {
  expect(foldParagraphs(' một \r\n\n hai\u2028ba \u200b\n')).toBe('một\nhai\nba');
});
