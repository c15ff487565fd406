import { describe, expect, test } from '@jest/globals';
import { STATE } from '../../src/layouts/state.js';
import { mm } from '../../src/layouts/units.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import type { Authority, SignaturesNode, SignerNode } from '../../src/tree/signing-nodes.js';
import { gap, line } from '../tree/sample.js';
import { FONTS } from './fonts.js';
import { lowered, outline, paragraphs, tableOf } from './lowered.js';

const signer = (id: string, more: Partial<SignerNode> = {}): SignerNode => ({
  id,
  unit: line(`Sở ${id}`),
  title: line('Giám đốc'),
  name: line(`Ông ${id}`),
  ...more,
});

const signatures = (count: number, more: Partial<SignaturesNode> = {}): SignaturesNode => ({
  type: 'signatures',
  signers: Array.from({ length: count }, (_, index) => signer(String(index + 1))),
  ...more,
});

/** Each row of the grid: for each cell how many half-places it takes, and whose place it is. */
function grid(node: SignaturesNode): readonly string[] {
  return tableOf(lowered([node]).blocks).rows.map(({ cells }) =>
    cells.map(({ colSpan, group }) => `${colSpan}${group ?? '-'}`).join(' '),
  );
}

describe('the grid', () => {
  test.each([
    [1, 1],
    ...[2, 3, 4, 5, 6, 7, 8].map((count) => [count, 2] as const),
    ...[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((count) => [count, 3] as const),
  ])('%d units stand in %d columns', (count, columns) => {
    const table = tableOf(lowered([signatures(count)]).blocks);
    expect(table.columns).toHaveLength(2 * columns);
    expect(new Set(table.columns).size).toBe(1);
    expect(table.rows).toHaveLength(3 * Math.ceil(count / columns));
    for (const { cells } of table.rows) {
      expect(cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(2 * columns);
      for (const { group, colSpan } of cells) if (group !== undefined) expect(colSpan).toBe(2);
    }
    const places = table.rows.flatMap(({ cells }) => cells.flatMap(({ group }) => group ?? []));
    expect(places.filter((_, index) => places.indexOf(places[index] ?? '') === index)).toHaveLength(count);
  });

  test.each([
    ['one of two', signatures(7), '1- 27 1-'],
    ['one of three', signatures(10), '2- 210 2-'],
    ['two of three', signatures(11), '1- 210 211 1-'],
    ['none', signatures(12), '210 211 212'],
    ['one of four', signatures(5, { columns: 4 }), '3- 25 3-'],
    ['fewer than columns', signatures(2, { columns: 4 }), '2- 21 22 2-'],
  ])('what is left for the last row, %s, stands centred and is not stretched', (_, node, row) => {
    expect(grid(node).slice(-3)).toEqual([row, row, row]);
  });

  test.each([1, 2, 3, 4])('the office may ask for %d columns', (columns) => {
    expect(tableOf(lowered([signatures(8, { columns })]).blocks).columns).toHaveLength(2 * columns);
  });

  test('reads chair first, row by row', () => {
    expect(grid(signatures(4))).toEqual(['21 22', '21 22', '21 22', '23 24', '23 24', '23 24']);
  });

  test('keeps each place on one page, and the heading with the first', () => {
    const { blocks, styles } = lowered([signatures(4, { heading: line('Đại diện') })]);
    const [heading] = blocks;
    expect(heading).toMatchObject({ type: 'paragraph', style: 'signHeading' });
    expect(styles.signHeading?.keepNext).toBe(true);
    expect(tableOf(blocks).rows.map(({ keepNext }) => keepNext === true)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test('has no borders and means nothing', () => {
    expect(tableOf(lowered([signatures(2)]).blocks)).toMatchObject({
      role: 'layout',
      border: 0,
      outdent: 0,
      paddingBlock: 0,
      headerRows: 0,
    });
  });

  test('of nobody is its heading, or nothing', () => {
    expect(lowered([signatures(0)]).blocks).toEqual([]);
    expect(outline(lowered([signatures(0, { heading: line('Đại diện') })]).blocks)).toEqual(['signHeading: ĐẠI DIỆN']);
  });
});

describe('a place to sign', () => {
  const lines = (more: Partial<SignerNode>, layout: 'state' | 'party' = 'state') =>
    outline(lowered([signatures(0, { signers: [signer('A', more)] })], layout).blocks);

  test('role and unit, office, name, each in its storey', () => {
    expect(lines({ role: line('Khối trưởng') })).toEqual([
      'signRole: KHỐI TRƯỞNG / signUnit: SỞ A',
      'signTitle: GIÁM ĐỐC',
      'signName: Ông A',
    ]);
  });

  test('of a guest without body has no storey for it', () => {
    const { unit: _, ...guest } = signer('A');
    expect(outline(lowered([signatures(0, { signers: [guest] })]).blocks)).toEqual([
      'signTitle: GIÁM ĐỐC',
      'signName: Ông A',
    ]);
  });

  test('beside one with a body leaves the storey empty', () => {
    const { unit: _, ...guest } = signer('B');
    expect(outline(lowered([signatures(0, { signers: [signer('A'), guest] })]).blocks)[0]).toBe('signUnit: SỞ A | ');
  });

  test.each<[Authority, string, string]>([
    ['behalf', 'TM.', 'T/M'],
    ['deputy', 'KT.', 'K/T'],
    ['order', 'TL.', 'T/L'],
    ['delegated', 'TUQ.', 'T/L'],
    ['acting', 'Q.', 'Q.'],
  ])('signed by authority %s says %s, in the Party %s (ND30-80, DANG-40)', (authority, state, party) => {
    const given = { authority, behalfOf: line('Giám đốc'), title: line('Phó Giám đốc') };
    expect(lines(given)[1]).toBe(`signAuthority: ${state} GIÁM ĐỐC / signTitle: PHÓ GIÁM ĐỐC`);
    expect(lines(given, 'party')[1]).toBe(`signAuthority: ${party} GIÁM ĐỐC / signTitle: PHÓ GIÁM ĐỐC`);
  });

  test('an acting head needs no office of his own', () => {
    const { title: _, ...acting } = signer('A', { authority: 'acting', behalfOf: line('Giám đốc') });
    expect(outline(lowered([signatures(0, { signers: [acting] })]).blocks)[1]).toBe('signAuthority: Q. GIÁM ĐỐC');
  });

  test.each([
    [undefined, 28],
    [10, 10],
    [36, 36],
  ])('leaves room to sign: %p mm asked, %d mm left', (signatureSpaceMm, left) => {
    const { blocks } = lowered([signatures(3)], 'state', signatureSpaceMm === undefined ? {} : { signatureSpaceMm });
    const rooms = paragraphs(blocks).flatMap(({ style, before }) => (style === 'signName' ? [before] : []));
    expect(rooms).toEqual([mm(left), mm(left), mm(left)]);
  });

  test('breaks a long unit name into lines of like length that fit its cell', () => {
    const name = 'Sở Lao động - Thương binh và Xã hội';
    for (const columns of [2, 3]) {
      const { blocks } = lowered([signatures(3, { columns, signers: [signer('A', { unit: line(name) })] })]);
      const unit = paragraphs(blocks).find(({ style }) => style === 'signUnit')!;
      const { columns: widths, padding } = tableOf(blocks);
      const room = 2 * ((widths[0] ?? 0) - padding);
      const lines = paragraphLines(unit, STATE.styles.signUnit, room, FONTS);
      expect(lines).toHaveLength(columns);
      expect(unit.inset).toBeGreaterThan(0);
      for (const { width } of lines) expect(width).toBeLessThan(room - 2 * (unit.inset ?? 0));
      expect(lines).toHaveLength(paragraphLines({ ...unit, inset: 0 }, STATE.styles.signUnit, room, FONTS).length);
    }
  });

  test('is a room to sign that says who signs, as far as it is known', () => {
    const { unit: _, ...guest } = signer('B');
    const { blocks } = lowered([
      signatures(0, { signers: [signer('A'), guest, signer('C', { unit: [gap('units')] })] }),
    ]);
    expect(paragraphs(blocks).flatMap(({ signature }) => signature ?? [])).toEqual([
      { id: 'A', label: 'Sở A, Giám đốc, Ông A', name: 'Ông A', title: 'Giám đốc' },
      { id: 'B', label: 'Giám đốc, Ông B', name: 'Ông B', title: 'Giám đốc' },
      { id: 'C', label: 'Giám đốc, Ông C', name: 'Ông C', title: 'Giám đốc' },
    ]);
  });

  test.each<[string, Omit<SignerNode, 'id' | 'name'>, string]>([
    ['is nothing where it is a gap', { unit: line('Sở A'), title: [gap('units[0].headTitle')] }, ''],
    [
      'is both offices',
      { title: line('Phó Khối trưởng'), secondOffice: line('Giám đốc') },
      'Phó Khối trưởng, Giám đốc',
    ],
    ['is what the line of authority says', { authority: 'acting', behalfOf: line('Giám đốc') }, 'Q. Giám đốc'],
    [
      'is the role beside another office',
      { role: line('Khối trưởng'), secondOffice: line('Giám đốc') },
      'Khối trưởng, Giám đốc',
    ],
    ['is the role of who has no unit', { role: line('Cấp trình khen thưởng') }, 'Cấp trình khen thưởng'],
    ['is not the role of a unit', { role: line('Khối trưởng'), unit: line('Sở A') }, ''],
  ])('the office of who signs %s', (_, node, office) => {
    const { blocks } = lowered([signatures(0, { signers: [{ id: 'A', name: [], ...node }] })]);
    expect(paragraphs(blocks).flatMap(({ signature }) => signature ?? [])).toMatchObject([{ name: '', title: office }]);
  });
});
