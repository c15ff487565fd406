import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findChange } from '../../../src/batch/signing/find-change.js';
import { pageHashes } from '../../../src/batch/signing/page-hashes.js';
import type { PagedDocument, PageItem } from '../../../src/pages/types.js';
import { smallPaper } from '../small-paper.js';

const papers = fc.nat(20).map((count) => smallPaper('a', count, 2));

/** The paper with each item of one page put through a change. */
function edited(paper: PagedDocument, page: number, edit: (item: PageItem) => readonly PageItem[]): PagedDocument {
  return {
    ...paper,
    pages: paper.pages.map((each, i) => (i === page ? { ...each, items: each.items.flatMap(edit) } : each)),
  };
}

const all = (paper: PagedDocument) => paper.pages.length;
const isTagged = (item: PageItem) => item.type === 'text' && item.tag !== undefined;

describe('pages held against their hashes', () => {
  test('are as they were when they are, whatever their structure and rounding', () => {
    fc.assert(
      fc.property(papers, fc.double({ min: -0.0009, max: 0.0009, noNaN: true }), (paper, noise) => {
        const moved = paper.pages.map(({ items, ...page }) => ({
          ...page,
          items: items.map((item) =>
            item.type === 'text' ? { ...item, x: item.x + noise, ...(item.tag && { tag: item.tag + 7 }) } : item,
          ),
        }));
        expect(findChange(pageHashes(paper), { ...paper, pages: moved }, all(paper))).toBeUndefined();
      }),
    );
  });

  test('tell the first page and line that say something else, and what', () => {
    fc.assert(
      fc.property(papers, fc.nat(), fc.nat(), (paper, somePage, someLine) => {
        const page = somePage % all(paper);
        const said = paper.pages[page]!.items.filter(isTagged);
        const line = someLine % said.length;
        const other = edited(paper, page, (item) => [
          item === said[line] ? ({ ...said[line]!, text: 'khác' } as PageItem) : item,
        ]);
        const change = { page: page + 1, change: 'words', line: line + 1, now: 'khác' };
        expect(findChange(pageHashes(paper), other, all(paper))).toEqual(change);
        expect(findChange(pageHashes(paper), other, page)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['place', { x: 31 }],
    ['height', { y: 30.5 }],
    ['size', { size: 11 }],
    ['font', { font: 'bold' }],
    ['spaces', { wordSpace: 0.02 }],
  ] as const)('tell a line of another %s', (_, differs) => {
    const paper = smallPaper('a', 6);
    const other = edited(paper, 1, (item) => [
      isTagged(item) && item.type === 'text' && item.text.startsWith('ax5') ? { ...item, ...differs } : item,
    ]);
    expect(findChange(pageHashes(paper), other, 2)).toMatchObject({
      page: 2,
      change: 'moved',
      line: 1,
      now: 'ax5............',
    });
  });

  test('tell lines that are gone, lines that are new, and pages that are', () => {
    const paper = smallPaper('a', 4);
    const shorter = edited(paper, 0, (item) => (item.type === 'text' && item.text.startsWith('ax4') ? [] : [item]));
    expect(findChange(pageHashes(paper), shorter, 1)).toEqual({ page: 1, change: 'shorter', line: 4 });
    expect(findChange(pageHashes(shorter), paper, 1)).toEqual({
      page: 1,
      change: 'words',
      line: 5,
      now: 'ax4............',
    });
    expect(findChange(pageHashes(paper), smallPaper('a', 6), 2)).toEqual({ page: 2, change: 'new' });
  });

  test('tell other rules, page numbers and sheets', () => {
    const paper = smallPaper('a', 6);
    const rule: PageItem = { type: 'line', x1: 0, y1: 9, x2: 9, y2: 9, weight: 1 };
    const ruled = edited(paper, 1, (item) => [item, rule]);
    const numbered = edited(paper, 1, (item) => [
      item.type === 'text' && item.tag === undefined ? { ...item, text: '9' } : item,
    ]);
    const turned = {
      ...paper,
      pages: paper.pages.map((page, i) => (i === 1 ? { ...page, width: page.height } : page)),
    };
    for (const other of [ruled, numbered, turned]) {
      expect(findChange(pageHashes(paper), other, 2)).toEqual({ page: 2, change: 'furniture' });
    }
  });
});

test('a hash is short, of plain letters, and one for each page', () => {
  const paper = smallPaper('a', 9);
  const hashes = pageHashes(paper);
  expect(hashes.map((hash) => hash.length)).toEqual([22 + 5 * 7, 22 + 5 * 7]);
  for (const hash of hashes) expect(hash).toMatch(/^[\w.-]+$/u);
});
