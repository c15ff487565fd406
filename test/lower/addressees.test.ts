import { describe, expect, test } from '@jest/globals';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { measureText } from '../../src/text/measure-text.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import type { AddresseesNode, AddresseesUse, Node } from '../../src/tree/nodes.js';
import { gap, line } from '../tree/sample.js';
import { FONTS } from './fonts.js';
import { lowered, outline, paragraphs } from './lowered.js';

const to = (use: AddresseesUse, ...names: string[]): AddresseesNode => ({
  type: 'addressees',
  use,
  items: names.map(line),
});

describe('one addressee', () => {
  test.each<[AddresseesUse, 'state' | 'party', string[]]>([
    ['submission', 'state', ['addressee: Kính gửi: Sở Nội vụ']],
    ['report', 'state', ['addressee: Kính gửi: Sở Nội vụ']],
    ['letter', 'state', ['addressee: Kính gửi: Sở Nội vụ']],
    ['submission', 'party', ['addressee: Kính trình: Sở Nội vụ']],
    ['report', 'party', []],
    ['letter', 'party', ['addressee: Kính gửi: Sở Nội vụ']],
  ])('of a %s of the %s stands on the line (ND30-100, ND30-102, DANG-32, DANG-33)', (use, layout, expected) => {
    expect(outline(lowered([to(use, 'Sở Nội vụ')], layout).blocks)).toEqual(expected);
  });

  test('stands upright beside the slanted words of the Party (DANG-32), all upright in state papers (ND30-101)', () => {
    const runs = (layout: 'state' | 'party') => paragraphs(lowered([to('letter', 'Sở')], layout).blocks)[0]?.runs;
    expect(runs('party')).toEqual([{ text: 'Kính gửi:', italic: true }, { text: ' Sở' }]);
    expect(runs('state')).toEqual([{ text: 'Kính gửi:' }, { text: ' Sở' }]);
  });

  test('may be a gap', () => {
    const node: AddresseesNode = { type: 'addressees', use: 'letter', items: [[gap('x')]] };
    expect(outline(lowered([node]).blocks)).toEqual(['addressee: Kính gửi: …………']);
  });
});

describe.each([
  ['state', 'Kính gửi:'],
  ['party', 'Kính trình:'],
] as const)('several addressees of the %s', (layout, label) => {
  const { blocks, styles } = lowered([to('submission', 'Sở Nội vụ', 'Sở Y tế;', 'Sở Tài chính')], layout);

  test('stand below the words with dashes, `;` and a last `.` (ND30-103, DANG-32)', () => {
    expect(outline(blocks)).toEqual([
      `addresseesLabel: ${label}`,
      'addresseesEntry: - Sở Nội vụ;',
      'addresseesEntry: - Sở Y tế;',
      'addresseesEntry: - Sở Tài chính.',
    ]);
    expect(styles.addresseesLabel?.keepNext).toBe(true);
  });

  test('have their dashes under the colon, and what wraps under their words', () => {
    const { addresseesLabel, addresseesEntry } = LAYOUTS[layout].styles;
    const font = addresseesLabel.italic ? FONTS.italic : FONTS.regular;
    const colon = addresseesLabel.indentLeft + measureText(label.slice(0, -1), font, addresseesLabel.size);
    expect(Math.abs(addresseesEntry.indentLeft + addresseesEntry.indentFirst - colon)).toBeLessThan(0.05);
    const dash = measureText('- ', FONTS.regular, addresseesEntry.size);
    expect(Math.abs(addresseesEntry.indentFirst + dash)).toBeLessThan(0.05);
    const long = lowered([to('submission', 'a', 'Hội đồng Thi đua - Khen thưởng tỉnh '.repeat(4))], layout);
    const entry = paragraphs(long.blocks).at(-1)!;
    const lines = paragraphLines(entry, addresseesEntry, 467.7, FONTS);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[1]?.indent).toBe(addresseesEntry.indentLeft);
  });

  test('leave their space to what follows', () => {
    const p: Node = { type: 'p', content: line('Đoạn') };
    const next = lowered([to('submission', 'a', 'b'), p], layout).blocks.at(-1);
    expect(next).toMatchObject({ style: 'body', before: LAYOUTS[layout].addressees.after });
  });
});

test('a Party report to someone leaves no space', () => {
  const p: Node = { type: 'p', content: line('Đoạn') };
  expect(lowered([to('report', 'a'), p], 'party').blocks).toHaveLength(1);
  expect(lowered([to('report', 'a'), p], 'party').blocks[0]).not.toHaveProperty('before');
});
