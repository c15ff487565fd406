import { describe, expect, test } from '@jest/globals';
import { type Comparison, compareWords } from './compare-words.js';
import type { Parity } from './measure-parity.js';
import { brokenPromises, printReport } from './parity-report.js';
import type { PdfWord } from './pdf-words.js';
import { runTool } from './run-tool.js';

const TOP = 50;

/** The words of pages of lines, 20 pt apart; a character is 5 pt wide. */
function words(
  pages: readonly (readonly string[])[],
  moved: { right?: number; down?: number } = {},
): readonly PdfWord[] {
  return pages.flatMap((lines, page) =>
    lines.flatMap((line, row) => {
      let left = 80 + (moved.right ?? 0);
      return line.split(' ').map((text) => {
        const word = { text, page, left, right: left + 5 * text.length, baseline: 70 + 20 * row + (moved.down ?? 0) };
        left = word.right + 5;
        return word;
      });
    }),
  );
}

function compared(ours: readonly PdfWord[], theirs: readonly PdfWord[]): Comparison {
  return compareWords(ours, theirs, () => TOP);
}

/** What is said of a comparison whose differences were each decided by so much. */
function said(comparison: Comparison, margin?: number): readonly string[] {
  const parity: Parity = {
    name: 'x',
    ...comparison,
    exceptions: comparison.differences.map((each) => ({ ...each, margin })),
  };
  return brokenPromises(parity).map((problem) => problem.split('\n')[0] ?? '');
}

const TEXT = [['một hai ba', 'bốn năm', 'sáu'], ['bảy tám']];

describe('two PDFs', () => {
  test('that are the same break no promise', () => {
    const same = compared(words(TEXT), words(TEXT, { right: 1.4, down: 0.9 }));
    expect(said(same)).toEqual([]);
    expect(same).toMatchObject({ lines: 4, differences: [], pages: { ours: 2, theirs: 2 } });
  });

  test('differ in a word', () => {
    expect(said(compared(words([['một hai']]), words([['một hải']])))).toEqual(['x: words differ:']);
    expect(said(compared(words([['một hai']]), words([['mộthai']])))).toEqual(['x: words differ:']);
    expect(said(compared(words([['một']]), words([['một hai']])))).toEqual(['x: words differ:']);
  });

  test('differ in where a line ends, which rounding may excuse', () => {
    const other = words([['một hai', 'ba bốn năm', 'sáu'], ['bảy tám']]);
    const comparison = compared(words(TEXT), other);
    expect(comparison.differences).toMatchObject([
      { ours: ['một hai ba', 'bốn năm'], theirs: ['một hai', 'ba bốn năm'] },
    ]);
    expect(said(comparison)).toEqual(['x: line ends differ, and not by rounding: page 1, not decided by rounding']);
    expect(said(comparison, 0.05)).toEqual([]);
  });

  test('differ where a word is parted, not in the word', () => {
    const comparison = compared(words([['năm 2021-', '2025 nữa']]), words([['năm', '2021-2025 nữa']]));
    expect(comparison.text).toBeUndefined();
    expect(comparison.differences).toHaveLength(1);
  });

  test('differ in a page', () => {
    const other = words([
      ['một hai ba', 'bốn năm'],
      ['sáu', 'bảy tám'],
    ]);
    expect(said(compared(words(TEXT), other))).toContain('x: “sáu” on page 1 of the PDF, 2 of the DOCX');
  });

  test('differ in a page number', () => {
    const number = { text: '2', page: 1, left: 300, right: 307, baseline: 40 };
    expect(said(compared([...words(TEXT), number], words(TEXT)))).toEqual(['x: page numbers:']);
    expect(said(compared([...words(TEXT), number], [...words(TEXT), { ...number, left: 301 }]))).toEqual([]);
    expect(said(compared([...words(TEXT), number], [...words(TEXT), { ...number, baseline: 42 }]))).toEqual([
      'x: words 2.00 pt apart down',
    ]);
  });

  test('differ in the place of words', () => {
    expect(said(compared(words(TEXT), words(TEXT, { right: 2 })))).toEqual(['x: words 2.00 pt apart across']);
    expect(said(compared(words(TEXT), words(TEXT, { down: 1.1 })))).toEqual(['x: words 1.10 pt apart down']);
  });
});

test('the report has a row for each document and lists every exception', () => {
  const comparison = compared(words(TEXT), words([['một hai', 'ba bốn năm', 'sáu'], ['bảy tám']]));
  const exceptions = comparison.differences.map((each) => ({ ...each, margin: 0.02 }));
  const report = printReport([{ name: 'giao-uoc', ...comparison, exceptions }]);
  expect(report).toMatch(/^giao-uoc +pages 2\/2 {2}lines 3\/4/);
  expect(report).toContain(
    '1 exceptions\ngiao-uoc: page 1, decided by less than 0.02 pt\n    PDF  một hai ba | bốn năm',
  );
});

describe('a tool', () => {
  test('that is missing fails the test and says what to install', async () => {
    await expect(runTool('pdf-to-nothing', [])).rejects.toThrow(/pdf-to-nothing is not installed/);
  });

  test('that fails says why', async () => {
    await expect(runTool(process.execPath, ['-e', 'throw new Error("broken")'])).rejects.toThrow(/failed: .*broken/s);
  });
});
