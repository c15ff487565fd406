import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { PDF_PROBLEMS } from '../../src/diagnostics/words/pdf-problems.js';
import { wordsOf } from '../../src/diagnostics/words-of.js';

const facts = { clause: 'PDF/A-2 6.1.2', page: 2, font: 'Tinos', element: 'H1', found: 'a', count: 3, object: '4 0' };

describe.each(Object.entries(PDF_PROBLEMS))('%s', (problem, words) => {
  test('is the beginning of a Vietnamese sentence of its own', () => {
    expect(words).toMatch(/^\p{Lu}.*[\p{L}\d)]$/u);
    expect(words).toBe(words.normalize('NFC'));
    expect(Object.values(PDF_PROBLEMS).filter((each) => each === words)).toHaveLength(1);
  });

  test('makes a sentence with its place and clause, and says what to do', () => {
    const { message, hint } = wordsOf(diagnose('pdf.clause', { facts: { problem, ...facts } }));
    expect(message).toBe(
      `${words} (trang 2; phông “Tinos”; mục “H1”; đang là “a”; 3 chỗ; đối tượng 4 0). Trái với PDF/A-2 6.1.2.`,
    );
    expect(hint).toMatch(/\p{L}.*\.$/u);
  });
});
