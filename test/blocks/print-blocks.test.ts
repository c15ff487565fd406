import { expect, test } from '@jest/globals';
import { printBlocks } from '../../src/blocks/print-blocks.js';
import type { BlockDocument } from '../../src/blocks/types.js';
import { cell, PAGE, STYLES, table, text } from '../paginate/small-document.js';

test('blocks are printed one a line, with what differs from their style', () => {
  const document: BlockDocument = {
    meta: { title: '', subject: '', author: '', language: 'vi-VN' },
    styles: STYLES,
    sections: [
      {
        page: PAGE,
        blocks: [
          text('Khối thi đua', { style: 'heading', inset: 12.25 }),
          { type: 'rule', width: 40, height: 4, weight: 0.75, after: 6, keepNext: true },
          text('Thực hiện', { mark: { text: '1.', list: 2, level: 0, numbering: 'decimal' }, keepNext: true }),
          text('', {
            itemOf: 2,
            before: 9,
            runs: [
              { text: 'ngày ' },
              { text: '……', blank: 'conference.date' },
              { text: 'x', bold: false, italic: true },
            ],
          }),
          table(
            [
              { keepNext: true, cells: [cell([text('a')], { rowSpan: 2 }), cell([], { group: 'so-a' })] },
              {
                cells: [
                  cell([text('Nguyễn Văn A', { signature: { id: 'so-a', label: 'Sở A', name: '', title: '' } })]),
                ],
              },
            ],
            { headerRows: 1 },
          ),
        ],
      },
    ],
  };
  expect(printBlocks(document)).toBe(`sheet 140.0 x 100.0 margins 20.0 10.0 20.0 30.0 no mirrored
heading, inset 12.3 |Khối thi đua|
rule 40.0 x 4.0, weight 0.75, after 6.0 keep-next
body, mark 1. (list 2, level 0, decimal), keep-next |Thực hiện|
body, of list 2, before 9.0 |ngày {conference.date: ……}{no bold italic: x}|
table data, columns 50.0 50.0, header rows 1
  row keep-next
    cell 1 x 2
      body |a|
    cell of so-a
  row
    cell
      body, signature so-a (Sở A) |Nguyễn Văn A|
`);
});

test('each section begins with its sheet', () => {
  const lying = { ...PAGE, width: PAGE.height, height: PAGE.width };
  const document: BlockDocument = {
    meta: { title: '', subject: '', author: '', language: 'vi-VN' },
    styles: STYLES,
    sections: [
      {
        page: PAGE,
        blocks: [
          text('Kết quả', { mark: { text: 'Phần I', list: 1, level: 0, numbering: 'upperRoman', heading: 'above' } }),
          { type: 'break' },
          { type: 'rule', width: 100, height: 4, weight: 0.75, after: 6, dashed: true },
        ],
      },
      { page: lying, blocks: [text('a')] },
    ],
  };
  expect(printBlocks(document)).toBe(`sheet 140.0 x 100.0 margins 20.0 10.0 20.0 30.0 no mirrored
body, mark Phần I (list 1, level 0, upperRoman, above heading) |Kết quả|
new page
rule 100.0 x 4.0, weight 0.75, after 6.0 dashed
sheet 100.0 x 140.0 margins 20.0 10.0 20.0 30.0 no mirrored
body |a|
`);
});
