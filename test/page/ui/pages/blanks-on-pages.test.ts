import { expect, test } from '@jest/globals';
import type { PaperPages } from '../../../../src/page/protocol.js';
import { blanksOnPages } from '../../../../src/page/ui/pages/blanks-on-pages.js';
import { page, text } from './a-page.js';

test('each missing field once, in the order in which its dots are met, with where they are met first', () => {
  const paper: PaperPages = {
    title: 'Kế hoạch',
    typeface: '',
    outline: [],
    blanks: [
      { path: 'date', label: 'Ngày' },
      { path: 'number', label: 'Số', sheet: 'Khối', cell: 'B2' },
      { path: 'nowhere', label: 'Không có trên trang nào' },
    ],
    pages: [
      page(text('…', { blank: 'number', x: 70, y: 90 }), text('…', { blank: 'byHand', x: 80, y: 95 })),
      page(text('…', { blank: 'date', x: 10, y: 20 }), text('…', { blank: 'number', x: 30, y: 40 })),
    ],
  };
  expect(blanksOnPages(paper)).toEqual([
    { field: paper.blanks[1], spot: { page: 0, x: 70, y: 90 } },
    { field: { path: 'byHand', label: 'byHand' }, spot: { page: 0, x: 80, y: 95 } },
    { field: paper.blanks[0], spot: { page: 1, x: 10, y: 20 } },
  ]);
});
