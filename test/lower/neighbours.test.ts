import { describe, expect, test } from '@jest/globals';
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
