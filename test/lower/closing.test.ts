import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/blocks/types.js';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { mm } from '../../src/layouts/units.js';
import type { Node } from '../../src/tree/nodes.js';
import type { ClosingNode, RecipientsNode, SignerNode } from '../../src/tree/signing-nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, paragraphs, tableOf } from './lowered.js';

const signer = (id: string, more: Partial<SignerNode> = {}): SignerNode => ({
  id,
  title: line('Giám đốc'),
  name: line(`Ông ${id}`),
  ...more,
});

const recipients: RecipientsNode = { type: 'recipients', items: [line('Như trên'), line('Lưu: VT')] };

const closing = (signers: readonly SignerNode[], more: Partial<ClosingNode> = {}): ClosingNode => ({
  type: 'closing',
  recipientsBelow: false,
  signatures: { type: 'signatures', signers },
  ...more,
});

const p: Node = { type: 'p', content: line('Đoạn') };
const NAMES = ['recipientsLabel: Nơi nhận:', 'recipient: - Như trên;', 'recipient: - Lưu: VT.'];

describe('one signer', () => {
  test.each(['state', 'party'] as const)('of the %s stands at the right, recipients at the left', (layout) => {
    const { blocks } = lowered([closing([signer('A')], { recipients })], layout);
    expect(outline(blocks)).toEqual([`${NAMES.join(' / ')} | signTitle: GIÁM ĐỐC / signName: Ông A`]);
  });

  test('stands in the right half also alone (ND30-82)', () => {
    const { blocks } = lowered([closing([signer('A')])]);
    expect(outline(blocks)).toEqual([' | signTitle: GIÁM ĐỐC / signName: Ông A']);
    const { columns, outdent, padding } = tableOf(blocks);
    expect(columns).toHaveLength(2);
    expect(columns[0]).toBe(columns[1]);
    expect(outdent).toBe(padding);
  });

  test('and recipients begin level (ND30-104), recipients at the margin', () => {
    const { blocks } = lowered([closing([signer('A')], { recipients })]);
    const { before } = LAYOUTS.state.signatures;
    const firsts = tableOf(blocks).rows[0]?.cells.map(({ blocks: [first] }) => first);
    expect(firsts).toMatchObject([
      { style: 'recipientsLabel', before },
      { style: 'signTitle', before },
    ]);
  });

  test('has all above the name, and the room to sign', () => {
    const whole = signer('A', {
      role: line('Khối trưởng'),
      unit: line('Sở A'),
      authority: 'deputy',
      behalfOf: line('Giám đốc'),
      title: line('Phó Giám đốc'),
      instruction: line('Ký tên'),
    });
    expect(outline(lowered([closing([whole])]).blocks)).toEqual([
      ' | signRole: KHỐI TRƯỞNG / signUnit: SỞ A / signAuthority: KT. GIÁM ĐỐC / signTitle: PHÓ GIÁM ĐỐC / signInstruction: (Ký tên) / signName: Ông A',
    ]);
    const name = paragraphs(lowered([closing([whole])]).blocks).at(-1);
    expect(name).toMatchObject({
      before: mm(28),
      signature: { id: 'A', label: 'Sở A, Phó Giám đốc, Ông A', name: 'Ông A', title: 'Phó Giám đốc' },
    });
  });

  test('who has a name alone has the whole room above it', () => {
    const [name] = paragraphs(lowered([closing([{ id: 'A', name: line('Ông A') }])]).blocks);
    expect(name?.before).toBe(mm(28));
  });
});

describe('an instruction', () => {
  test.each([
    ['Ký, ghi rõ họ tên', '(Ký, ghi rõ họ tên)'],
    ['(Ký tên)', '(Ký tên)'],
  ])('%s stands in one pair of brackets', (given, printed) => {
    const { blocks } = lowered([closing([signer('A', { instruction: line(given) })])]);
    expect(outline(blocks)[0]).toContain(`signInstruction: ${printed} /`);
  });
});

describe('a second office', () => {
  const both = signer('A', { title: line('Khối trưởng'), secondOffice: line('Giám đốc Sở A') });

  test('stands above the name, below the room to sign (ND30-86)', () => {
    const { blocks } = lowered([closing([both])]);
    expect(outline(blocks)).toEqual([' | signTitle: KHỐI TRƯỞNG / signTitle: GIÁM ĐỐC SỞ A / signName: Ông A']);
    expect(paragraphs(blocks).map(({ before }) => before ?? 0)).toEqual([6, mm(28), 0]);
  });

  test('of the Party stands before the other, joined by `kiêm` (DANG-44)', () => {
    const { blocks } = lowered([closing([both])], 'party');
    expect(outline(blocks)).toEqual([
      ' | signTitle: GIÁM ĐỐC SỞ A / signJoin: kiêm / signTitle: KHỐI TRƯỞNG / signName: Ông A',
    ]);
    expect(paragraphs(blocks).at(-1)?.before).toBe(mm(28));
  });

  test('leaves the rooms of a row level', () => {
    const { blocks } = lowered([closing([both, signer('B')])]);
    expect(outline(blocks)).toEqual([
      'signTitle: KHỐI TRƯỞNG | signTitle: GIÁM ĐỐC',
      'signTitle: GIÁM ĐỐC SỞ A | ',
      'signName: Ông A | signName: Ông B',
    ]);
    expect(paragraphs(blocks).map(({ before }) => before ?? 0)).toEqual([6, 6, mm(28), 0, 0]);
  });
});

describe('two signers', () => {
  const two = [signer('A'), signer('B')];

  test('stand left and right', () => {
    expect(outline(lowered([closing(two)]).blocks)).toEqual([
      'signTitle: GIÁM ĐỐC | signTitle: GIÁM ĐỐC',
      'signName: Ông A | signName: Ông B',
    ]);
  });

  test('have the recipients of minutes below (ND30-89)', () => {
    const { blocks } = lowered([closing(two, { recipients, recipientsBelow: true })]);
    expect(outline(blocks)).toEqual([
      'signTitle: GIÁM ĐỐC | signTitle: GIÁM ĐỐC',
      'signName: Ông A | signName: Ông B',
      NAMES.join(' / '),
    ]);
    const { columns, outdent, padding, rows } = tableOf(blocks);
    expect(outdent).toBe(padding);
    expect(rows.at(-1)?.cells.map(({ colSpan }) => colSpan)).toEqual([columns.length]);
  });

  test('leave a third of the width to recipients at their left', () => {
    const { blocks } = lowered([closing(two, { recipients })]);
    expect(outline(blocks)).toEqual([
      `${NAMES.join(' / ')} | signTitle: GIÁM ĐỐC | signTitle: GIÁM ĐỐC`,
      'signName: Ông A | signName: Ông B',
    ]);
    expect(tableOf(blocks).columns).toHaveLength(3);
    expect(tableOf(blocks).rows[0]?.cells.map(({ rowSpan }) => rowSpan)).toEqual([2, 1, 1]);
  });
});

test('three tellers stand in a grid, their heading above', () => {
  const signatures = {
    type: 'signatures',
    heading: line('Ban kiểm phiếu'),
    signers: ['A', 'B', 'C'].map((id) => signer(id)),
  } as const;
  expect(outline(lowered([closing([], { signatures })]).blocks)).toEqual([
    'signHeading: BAN KIỂM PHIẾU',
    'signTitle: GIÁM ĐỐC | signTitle: GIÁM ĐỐC',
    'signName: Ông A | signName: Ông B',
    ' | signTitle: GIÁM ĐỐC | ',
    ' | signName: Ông C | ',
  ]);
});

test('without signers the recipients stand by themselves', () => {
  expect(outline(lowered([closing([], { recipients })]).blocks)).toEqual(NAMES);
  const { signatures: _, ...bare } = closing([], { recipients });
  expect(outline(lowered([bare]).blocks)).toEqual(NAMES);
});

describe('a long list of recipients', () => {
  const { whole, together } = LAYOUTS.state.recipients;
  const listOf = (count: number): RecipientsNode => ({
    type: 'recipients',
    items: Array.from({ length: count }, (_, index) => line(`Sở ${index + 1}`)),
  });
  const rowsOf = (node: ClosingNode) => tableOf(lowered([node]).blocks).rows;
  const entriesIn = (row: Row | undefined) =>
    row?.cells[0]?.blocks.filter(({ type }) => type === 'paragraph').length ?? 0;
  const keeps = (blocks: readonly { readonly keepNext?: boolean }[]) => blocks.map(({ keepNext }) => keepNext === true);

  test('goes on below the signature, a row an entry, so that no page end can part the signature', () => {
    const [first, ...rest] = rowsOf(closing([signer('A')], { recipients: listOf(40) }));
    expect(entriesIn(first)).toBeGreaterThan(together);
    expect(rest.map(entriesIn)).toEqual(rest.map(() => 1));
    expect(entriesIn(first) + rest.length).toBe(41);
    expect(first?.cells[1]?.blocks.at(-1)).toMatchObject({ style: 'signName' });
    expect(rest.every(({ cells }) => cells[1]?.blocks.length === 0)).toBe(true);
  });

  test('reaches as low as the signature before it goes on', () => {
    const heightOf = (mm: number) => {
      const settings = { signatureSpaceMm: mm };
      return entriesIn(
        tableOf(lowered([closing([signer('A')], { recipients: listOf(40) })], 'state', settings).blocks).rows[0],
      );
    };
    expect(heightOf(56) - heightOf(28)).toBeGreaterThanOrEqual(Math.floor(mm(28) / (11 * 1.15)));
    expect(heightOf(56) - heightOf(28)).toBeLessThanOrEqual(Math.ceil(mm(28) / (11 * 1.15)));
  });

  test('may end a page behind any entry but the last', () => {
    const [first, ...rest] = rowsOf(closing([signer('A')], { recipients: listOf(40) }));
    expect(first?.keepNext).not.toBe(true);
    expect(first?.cells.flatMap(({ blocks }) => keeps(blocks))).not.toContain(true);
    const loose = rest.length - together;
    expect(keeps(rest)).toEqual(rest.map((_, index) => index >= loose && index < rest.length - 1));
  });

  test('stays whole while little of it would stand below', () => {
    const inFirst = entriesIn(rowsOf(closing([signer('A')], { recipients: listOf(40) }))[0]);
    expect(rowsOf(closing([signer('A')], { recipients: listOf(inFirst - 1 + whole) }))).toHaveLength(1);
    expect(rowsOf(closing([signer('A')], { recipients: listOf(inFirst + whole) }))).toHaveLength(2 + whole);
  });

  test('goes on below several signers too', () => {
    const [title, name, ...rest] = rowsOf(closing([signer('A'), signer('B')], { recipients: listOf(40) }));
    expect(title?.keepNext).toBe(true);
    expect(name?.keepNext).not.toBe(true);
    expect(entriesIn(title) + rest.length).toBe(41);
    expect(rest[0]?.cells.map(({ colSpan }) => colSpan)).toEqual([1, 2]);
  });

  test('of minutes begins on the page of the signatures', () => {
    const two = closing([signer('A'), signer('B')], { recipients: listOf(40), recipientsBelow: true });
    const [title, name, first, ...rest] = rowsOf(two);
    expect(keeps([title, name, first].map((row) => row ?? {}))).toEqual([true, true, false]);
    expect(entriesIn(first)).toBe(1 + together);
    expect(rest).toHaveLength(40 - together);
  });

  test.each<[string, Node]>([
    ['by itself', listOf(40)],
    ['without signers', closing([], { recipients: listOf(40) })],
  ])('%s parts neither its first nor its last entries', (_, node) => {
    const free = keeps(paragraphs(lowered([node]).blocks)).map((isKept, index) => (isKept ? -1 : index));
    const between = Array.from({ length: 41 - 2 * together - 1 }, (_entry, index) => index + 1 + together);
    expect(free.filter((index) => index > 0)).toEqual([together, ...between, 40]);
  });
});

describe('all of it stands on the page of the last text', () => {
  const kept = (nodes: readonly Node[]) =>
    lowered(nodes).blocks.flatMap((block) =>
      block.type === 'table'
        ? block.rows.map(({ keepNext }) => keepNext === true)
        : block.type === 'paragraph'
          ? [block.keepNext === true]
          : [],
    );

  test.each<[string, Node[], boolean[]]>([
    ['one signer', [p, p, closing([signer('A')], { recipients })], [false, true, false]],
    ['two signers', [p, closing([signer('A'), signer('B')])], [true, true, false]],
    ['recipients below', [p, closing([signer('A')], { recipients, recipientsBelow: true })], [true, true, false]],
    [
      'the end of a list',
      [
        { type: 'list', style: 'dash', items: [{ type: 'item', body: [{ type: 'p', content: line('a') }] }] },
        closing([signer('A')]),
      ],
      [true, false],
    ],
    [
      'the end of a section',
      [
        { type: 'section', heading: line('I'), numbered: true, body: [{ type: 'p', content: line('a') }] },
        closing([signer('A')]),
      ],
      [false, true, false],
    ],
  ])('%s', (_, nodes, expected) => {
    expect(kept(nodes)).toEqual(expected);
  });

  test('the last row of a table too', () => {
    const cells = [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }];
    const table: Node = {
      type: 'table',
      columns: [{ share: 1, align: 'left' }],
      head: [],
      rows: [{ cells }, { cells }],
    };
    expect(kept([table, closing([signer('A')])])).toEqual([false, true, false]);
  });
});
