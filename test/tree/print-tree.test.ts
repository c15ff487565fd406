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

test('what a tree consists of is printed inside it', () => {
  const p = { type: 'p', content: said('Đoạn') } as const;
  const tree: DocumentTree = {
    landscape: true,
    nodes: [
      { type: 'title', kind: said('Kết luận'), author: said('của Khối'), subjects: [] },
      { type: 'addressees', use: 'submission', items: [said('Sở Nội vụ')] },
      { type: 'note', content: said('nhỏ') },
      {
        type: 'part',
        heading: said('Phần'),
        body: [
          {
            type: 'section',
            heading: said('Một'),
            numbered: true,
            body: [p, { type: 'section', heading: said('Hai'), numbered: false, body: [] }],
          },
        ],
      },
      { type: 'chapter', heading: said('Chương'), body: [{ type: 'article', heading: said('Điều'), body: [p] }] },
      {
        type: 'table',
        columns: [{ share: 1, align: 'left' }],
        head: [],
        rows: [
          { role: 'group', cells: [{ paragraphs: [said('A'), said('B')], colSpan: 1, rowSpan: 1, align: 'right' }] },
          { role: 'total', cells: [{ paragraphs: [], colSpan: 1, rowSpan: 2 }] },
        ],
      },
      { type: 'page-break' },
      { type: 'cut' },
      {
        type: 'closing',
        recipientsBelow: true,
        recipients: { type: 'recipients', items: [said('Lưu')] },
        signatures: {
          type: 'signatures',
          signers: [
            {
              id: 'a',
              title: said('Khối trưởng'),
              instruction: said('Ký'),
              secondOffice: said('Giám đốc'),
              name: said('A'),
            },
          ],
        },
      },
      { type: 'closing', recipientsBelow: false },
      { type: 'appendix', landscape: true, heading: said('Bảng'), reference: said('Kèm theo'), body: [p] },
      { type: 'appendix', landscape: false, heading: said('Danh sách'), body: [] },
    ],
  };
  expect(printTree(tree)).toBe(`landscape
title
  kind |Kết luận|
  author |của Khối|
addressees
  for submission
  addressee |Sở Nội vụ|
note
  text |nhỏ|
part
  heading |Phần|
  section
    heading |Một|
    p
      text |Đoạn|
    section
      not numbered
      heading |Hai|
chapter
  heading |Chương|
  article
    heading |Điều|
    p
      text |Đoạn|
table
  columns 1 left
  row group
    cell right
      p |A|
      p |B|
  row total
    cell 1 x 2 ||
page-break
cut
closing
  recipients below
  recipients
    recipient |Lưu|
  signatures
    signer a
      title |Khối trưởng|
      instruction |Ký|
      second-office |Giám đốc|
      name |A|
closing
appendix
  landscape
  heading |Bảng|
  reference |Kèm theo|
  p
    text |Đoạn|
appendix
  heading |Danh sách|
`);
});
