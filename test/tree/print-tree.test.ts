import { expect, test } from '@jest/globals';
import type { Inlines } from '../../src/tree/inlines.js';
import type { DocumentTree } from '../../src/tree/nodes.js';
import { printTree } from '../../src/tree/print-tree.js';

const said = (text: string): Inlines => [{ type: 'text', text }];

test('a tree is printed one thing a line, its parts indented', () => {
  const tree: DocumentTree = {
    nodes: [
      {
        type: 'letterhead',
        superior: said('UBND tỉnh Minh Họa'),
        issuer: said('Khối thi đua'),
        number: {
          value: [{ type: 'blank', field: 'documents.bao-cao.number', size: 'short' }],
          kind: said('BC'),
          issuer: said('KTĐ'),
        },
        place: said('Minh Họa'),
        date: said('ngày 23 tháng 3 năm 2023'),
      },
      {
        type: 'title',
        kind: said('Báo cáo'),
        subjects: [said('Kết quả'), said('năm 2023')],
        theme: said('“Đoàn kết”'),
      },
      { type: 'legal-bases', items: [said('Căn cứ Luật')] },
      { type: 'heading', level: 1, content: said('Kết quả') },
      { type: 'p', content: [...said('Năm '), { type: 'text', text: '2023', bold: true }] },
      {
        type: 'list',
        style: 'arabic',
        items: [
          { type: 'item', heading: said('Một'), body: [{ type: 'p', content: said('hai') }] },
          { type: 'item', body: [{ type: 'list', style: 'dash', items: [{ type: 'item', body: [] }] }] },
        ],
      },
      {
        type: 'table',
        columns: [
          { share: 1, align: 'center' },
          { share: 3, align: 'left' },
        ],
        head: [{ cells: [{ paragraphs: [said('Đơn vị')], colSpan: 2, rowSpan: 1 }] }],
        rows: [
          {
            cells: [
              { paragraphs: [said('1')], colSpan: 1, rowSpan: 1 },
              { paragraphs: [said('Sở A')], colSpan: 1, rowSpan: 1 },
            ],
          },
        ],
      },
      {
        type: 'signatures',
        heading: said('Đại diện'),
        columns: 2,
        signers: [
          {
            id: 'a',
            role: said('Khối trưởng'),
            unit: said('Sở A'),
            title: said('Giám đốc'),
            name: said('Nguyễn Văn A'),
          },
          { id: 'b', authority: 'deputy', behalfOf: said('Giám đốc'), name: said('Nguyễn Văn B') },
        ],
      },
      { type: 'recipients', items: [said('Lưu')] },
    ],
  };
  expect(printTree(tree)).toBe(`letterhead
  superior |UBND tỉnh Minh Họa|
  issuer |Khối thi đua|
  number |{short: documents.bao-cao.number} / BC / KTĐ|
  place |Minh Họa|
  date |ngày 23 tháng 3 năm 2023|
title
  kind |Báo cáo|
  subject |Kết quả|
  subject |năm 2023|
  theme |“Đoàn kết”|
legal-bases
  legal-basis |Căn cứ Luật|
heading
  level 1 |Kết quả|
p
  text |Năm **2023**|
list
  style arabic
  item
    heading |Một|
    p
      text |hai|
  item
    list
      style dash
      item
table
  columns 1 center, 3 left
  head
    cell 2 x 1 |Đơn vị|
  row
    cell |1|
    cell |Sở A|
signatures
  heading |Đại diện|
  columns 2
  signer a
    role |Khối trưởng|
    unit |Sở A|
    title |Giám đốc|
    name |Nguyễn Văn A|
  signer b
    authority deputy |Giám đốc|
    name |Nguyễn Văn B|
recipients
  recipient |Lưu|
`);
});
