import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/blocks/types.js';
import { STATE } from '../../src/layouts/state.js';
import type { Node } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { lowered } from './lowered.js';

const p: Node = { type: 'p', content: line('Đoạn') };
const heading: Node = { type: 'heading', level: 1, content: line('Mục') };
const recipients: Node = { type: 'recipients', items: [line('Lưu')] };
const list: Node = {
  type: 'list',
  style: 'arabic',
  items: [{ type: 'item', body: [{ type: 'p', content: line('a') }] }],
};
const table: Node = {
  type: 'table',
  columns: [{ share: 1, align: 'left' }],
  head: [],
  rows: [{ cells: [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }] }],
};
const signatures: Node = { type: 'signatures', heading: line('Ký'), signers: [{ id: 'a', name: line('A') }] };

const first = (...nodes: Node[]) => lowered(nodes).blocks[0];
const second = (...nodes: Node[]) => lowered(nodes).blocks[1];

describe('what leads into something stays with it', () => {
  test.each([
    ['a list', list],
    ['a table', table],
    ['signatures', signatures],
  ])('a paragraph before %s', (_, next) => {
    expect(first(p, next)).toMatchObject({ style: 'body', keepNext: true });
  });

  test('a long one moves whole, so it stays with signatures only', () => {
    const long = (letters: number): Node => ({ type: 'p', content: line('Đ'.repeat(letters)) });
    const { longestLeadIn } = STATE;
    for (const next of [list, table]) {
      expect(first(long(longestLeadIn), next)).toMatchObject({ keepNext: true });
      expect(first(long(longestLeadIn + 1), next)).not.toHaveProperty('keepNext');
    }
    expect(first(long(longestLeadIn + 1), signatures)).toMatchObject({ keepNext: true });
  });

  test.each([
    ['a paragraph', p],
    ['a heading', heading],
    ['recipients', recipients],
  ])('but not before %s', (_, next) => {
    expect(first(p, next)).not.toHaveProperty('keepNext');
  });

  test('nor is anything before the last paragraph bound by it', () => {
    const two = lowered([p, p, list]).blocks.map((block) => block.type === 'paragraph' && block.keepNext === true);
    expect(two).toEqual([false, true, false]);
  });
});

describe('what follows a table brings the space between', () => {
  test.each([
    ['a paragraph', p, STATE.table.after],
    ['a heading', heading, STATE.table.after],
    ['a list', list, STATE.table.after],
    ['a signature heading', signatures, STATE.table.after],
    ['recipients, which have more of their own', recipients, STATE.styles.recipientsLabel.before],
  ])('%s', (_, next, before) => {
    expect(second(table, next)).toMatchObject({ type: 'paragraph', before });
    expect(before).toBeGreaterThanOrEqual(STATE.table.after);
  });

  test('and nothing else does', () => {
    expect(second(p, p)).not.toHaveProperty('before');
    expect(lowered([table, p, p]).blocks[2]).not.toHaveProperty('before');
  });
});

describe('what is cut apart is not torn', () => {
  const cut: Node = { type: 'cut' };
  const head: Node = { type: 'letterhead', issuer: line('Khối thi đua'), place: [], date: [] };
  const ballot: Node[] = [
    head,
    { type: 'title', kind: line('Phiếu bầu'), subjects: [] },
    table,
    { type: 'note', content: line('x') },
  ];

  const keeps = (block: Block) => {
    if (block.type === 'table') return block.rows.map(({ keepNext }) => keepNext === true);
    return block.type !== 'break' && block.keepNext === true;
  };

  test('a ballot keeps together up to the line to cut along', () => {
    const { blocks } = lowered([...ballot, cut, ...ballot]);
    const at = blocks.findIndex((block) => block.type === 'rule' && block.dashed === true);
    for (const part of [blocks.slice(0, at), blocks.slice(at + 1)]) {
      expect(part.slice(0, -1).flatMap(keeps)).not.toContain(false);
      expect(part.slice(-1).map(keeps)).toEqual([false]);
    }
    expect(keeps(blocks[at]!)).toBe(false);
  });

  test('a table before the line keeps its own rows together', () => {
    const rows = [...Array(3)].map(() => ({ cells: [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }] }));
    expect(keeps(first({ ...table, rows }, cut, p)!)).toEqual([true, true, false]);
  });

  test('what is higher than a page stays as it is', () => {
    const rows = [...Array(80)].map(() => ({ cells: [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }] }));
    expect(first({ ...table, rows }, cut, p)).not.toHaveProperty('rows.0.keepNext');
  });

  test('a paper without such a line stays as it is', () => {
    expect(first(table, p)).not.toHaveProperty('rows.0.keepNext');
  });
});
