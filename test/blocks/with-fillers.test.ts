import { describe, expect, test } from '@jest/globals';
import type { Block, TableBlock } from '../../src/blocks/types.js';
import { withFillers } from '../../src/blocks/with-fillers.js';
import { cell, table, text } from '../paginate/small-document.js';

const p = text('a');
const small = table([{ cells: [cell([text('b')])] }]);
const kept: TableBlock = { ...small, rows: small.rows.map((row) => ({ ...row, keepNext: true })) };
const newPage: Block = { type: 'break' };

/** What stands where: a new page as `|`, a filler as `f`, or `F` where it stays with the next. */
function told(...blocks: readonly Block[]): string {
  return withFillers(blocks)
    .map(({ content, opensPage }) => {
      const name = content.type === 'filler' ? (content.keepNext ? 'F' : 'f') : content.type.charAt(0);
      return (opensPage ? '|' : '') + name;
    })
    .join(' ');
}

describe('fillers stand', () => {
  test.each([
    ['in an empty section', [], 'f'],
    ['after a last table', [p, small], 'p t f'],
    ['between two tables', [small, small, p], 't f t p'],
    ['between two that stay together', [kept, small, p], 't F t p'],
    ['before a table that opens a page', [p, newPage, small, p], 'p |F t p'],
    ['once before a table that follows another on a new page', [small, newPage, small], 't |F t f'],
    ['nowhere else', [p, small, p, newPage, p], 'p t p |p'],
  ] as const)('%s', (_, blocks, expected) => {
    expect(told(...blocks)).toBe(expected);
  });
});

test('a new page at the beginning or the end, or asked for twice, is no more than one', () => {
  expect(told(newPage, p)).toBe('p');
  expect(told(p, newPage)).toBe('p');
  expect(told(p, newPage, newPage, p)).toBe('p |p');
});
