import { describe, expect, test } from '@jest/globals';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { fitBlank } from '../../src/lower/fit-blank.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import type { SignerNode } from '../../src/tree/signing-nodes.js';
import { FONTS } from './fonts.js';
import { lowered, paragraphs, tableOf } from './lowered.js';

const NAMELESS: SignerNode = { id: 'a', name: [{ type: 'blank', field: 'name', size: 'long' }] };

describe.each(['state', 'party'] as const)('the dots for a missing name in the %s layout', (layout) => {
  const { styles, signatures, blanks } = LAYOUTS[layout];
  const inColumns = (columns: number) => {
    const { blocks } = lowered([{ type: 'signatures', columns, signers: Array(4).fill(NAMELESS) }], layout);
    const [half = 0] = tableOf(blocks).columns;
    const name = paragraphs(blocks).find(({ style }) => style === 'signName')!;
    return { name, lines: paragraphLines(name, styles.signName, 2 * (half - signatures.padding), FONTS) };
  };

  test.each([1, 2, 3, 4])('stand on one line in %i columns', (columns) => {
    const { name, lines } = inColumns(columns);
    expect(lines).toHaveLength(1);
    expect(name.runs).toEqual([{ text: expect.stringMatching(/^…{7,8}$/u), blank: 'name' }]);
  });

  test('are as many as ever where they have room', () => {
    expect(inColumns(3).name.runs[0]?.text).toBe(blanks.long);
  });
});

describe('a blank', () => {
  const style = LAYOUTS.party.styles.signName;

  test('keeps one dot however narrow its room', () => {
    expect(fitBlank({ text: '………', blank: 'x' }, style, 3, FONTS)).toEqual({ text: '…', blank: 'x' });
  });

  test('is cut, words are not', () => {
    const words = { text: 'Nguyễn Thị Bình Minh' };
    expect(fitBlank(words, style, 30, FONTS)).toBe(words);
  });
});
