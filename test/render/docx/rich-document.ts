import type {
  Block,
  BlockDocument,
  Cell,
  PageSpec,
  ParagraphBlock,
  ParagraphStyle,
  Row,
  TableBlock,
} from '../../../src/blocks/types.js';

/** Body text of 14 points, from which the other styles of these tests differ. */
export const BODY: ParagraphStyle = {
  name: 'Nội dung',
  role: 'text',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  align: 'justify',
  line: { rule: 'multiple', value: 1.15 },
  before: 6,
  after: 0,
  indentLeft: 0,
  indentFirst: 28.35,
  keepNext: false,
  keepLines: false,
};

const CENTER: ParagraphStyle = {
  ...BODY,
  align: 'center',
  indentFirst: 0,
  before: 0,
  line: { rule: 'multiple', value: 1 },
};

/** The styles of these tests. */
export const STYLES = {
  body: BODY,
  center: { ...CENTER, name: 'Giữa dòng', size: 13 },
  title: { ...CENTER, name: 'Tên loại', role: 'heading1', bold: true, keepNext: true, before: 12 },
  section: { ...BODY, name: 'Đề mục <I> & "II"', role: 'heading2', bold: true, keepNext: true, align: 'left' },
  item: { ...BODY, name: 'Khoản', role: 'heading3', bold: true, italic: true, underline: true, keepLines: true },
  dash: { ...BODY, name: 'Gạch đầu dòng', indentLeft: 42.5, indentFirst: -14.2, line: { rule: 'exact', value: 18 } },
  cell: { ...CENTER, name: 'Ô bảng', size: 12, align: 'left' },
} as const satisfies Record<string, ParagraphStyle>;

/** A4 with the margins of a state document. */
export const PAGE: PageSpec = {
  width: 595.3,
  height: 841.9,
  margin: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.5 },
  mirrored: false,
  number: { size: 13, top: 28.35 },
};

/** A paragraph of one run. */
export function text(style: keyof typeof STYLES, words: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { type: 'paragraph', style, runs: [{ text: words }], ...more };
}

/** A cell of one paragraph. */
export function cell(words: string, more: Partial<Cell> = {}): Cell {
  return { blocks: [text('cell', words)], colSpan: 1, rowSpan: 1, ...more };
}

/** A cell of dots. */
export function blankCell(blank: string): Cell {
  return cell('', { blocks: [text('cell', '', { runs: [{ text: '……', blank }] })] });
}

/** What people call some of the fields of the blanks of these tests. */
export const LABELS: ReadonlyMap<string, string> = new Map([
  ['conference.date', 'Ngày "hội nghị" & <b>'],
  ['units[0].score', 'Điểm của đơn vị trong bảng tổng hợp điểm thi đua, khen thưởng của năm'],
]);

/** A bordered table. */
export function table(columns: readonly number[], rows: readonly Row[], more: Partial<TableBlock> = {}): TableBlock {
  return {
    type: 'table',
    role: 'data',
    columns,
    outdent: 0,
    padding: 5.4,
    paddingBlock: 2,
    border: 0.5,
    headerRows: 0,
    rows,
    ...more,
  };
}

/** A document of these blocks. */
export function documentOf(
  blocks: readonly Block[],
  { page, ...more }: Partial<BlockDocument> & { readonly page?: PageSpec } = {},
): BlockDocument {
  const meta = { title: 'Giao ước', subject: 'Thi đua', author: 'Khối thi đua', language: 'vi-VN' };
  return { meta, styles: STYLES, sections: [{ page: page ?? PAGE, blocks }], ...more };
}

const LONG = 'Thực hiện nghiêm túc chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước. '
  .repeat(4)
  .trim();

const letterhead = table(
  [170, 297.75],
  [
    {
      keepNext: true,
      cells: [
        cell('', {
          blocks: [text('center', 'KHỐI THI ĐUA SỐ 1'), { type: 'rule', width: 50, height: 4, weight: 0.75, after: 0 }],
        }),
        cell('', {
          blocks: [
            text('center', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { runs: [{ text: 'CỘNG HÒA XÃ HỘI', bold: true }] }),
            { type: 'rule', width: 160, height: 4, weight: 0.75, after: 0, keepNext: true },
          ],
        }),
      ],
    },
  ],
  { role: 'layout', border: 0, outdent: 10, padding: 0, paddingBlock: 0 },
);

const data = table(
  [30, 150, 100, 187.75],
  [
    {
      keepNext: true,
      cells: [cell('TT', { rowSpan: 2 }), cell('Đơn vị', { rowSpan: 2 }), cell('Điểm', { colSpan: 2 })],
    },
    { keepNext: true, cells: [cell('Tự chấm'), cell('Bình xét')] },
    { cells: [cell('1'), cell('Sở <Nội vụ> & {{x}}'), cell('99,5'), blankCell('units[0].score')] },
    { cells: [cell('2'), cell('Ô không chữ', { blocks: [] }), cell('Hai ô', { colSpan: 2 })] },
  ],
  { headerRows: 2 },
);

const signer = (name: string, label: string) => ({ id: label, label, name, title: 'Giám đốc' });

const signing = table(
  [240, 227.75],
  [
    {
      cells: [
        cell('', { blocks: [text('center', 'Ông A', { signature: signer('Ông A', 'Sở "A" & <B>'), before: 79 })] }),
        cell('', {
          blocks: [
            text('center', 'Chức vụ'),
            text('center', '', {
              signature: signer('', 'Sở B'),
              before: 79,
              runs: [{ text: '……', blank: 'units[1].signatory.name', bold: true }],
            }),
          ],
        }),
      ],
    },
  ],
  { role: 'layout', border: 0, padding: 2.8, paddingBlock: 0 },
);

/** A document with everything a document may have. */
export const RICH = documentOf(
  [
    letterhead,
    table([200], [{ cells: [cell('Bảng ngay sau bảng')] }]),
    text('title', 'GIAO ƯỚC THI ĐUA'),
    { type: 'rule', width: 90, height: 6, weight: 0.75, after: 0 },
    text('section', 'NHỮNG KẾT QUẢ', { mark: { text: 'I.', list: 1, level: 0, numbering: 'upperRoman' } }),
    text('item', 'Khoản có số', { mark: { text: '1.', list: 2, level: 1, numbering: 'decimal' } }),
    text('body', LONG, { mark: { text: '2.', list: 2, level: 1, numbering: 'decimal' } }),
    text('body', LONG, { mark: { text: 'đ)', list: 3, level: 2, numbering: 'typed' }, keepNext: true }),
    text('dash', LONG, { mark: { text: '-', list: 4, level: 3, numbering: 'typed' } }),
    text('section', 'PHƯƠNG HƯỚNG', { mark: { text: 'II.', list: 1, level: 0, numbering: 'upperRoman' } }),
    text('body', 'Đếm lại từ đầu', { mark: { text: '1.', list: 5, level: 1, numbering: 'decimal' } }),
    text('body', '', {
      before: 24,
      runs: [
        { text: 'Ngày ' },
        { text: '……', blank: 'conference.date' },
        { text: '  hai khoảng trắng', italic: true, bold: true },
        { text: ' <b>&{{x}}', bold: false },
      ],
    }),
    data,
    signing,
    data,
  ],
  { meta: { title: 'A & <B> "C"', subject: '{{x}}', author: 'Khối \u0001', language: 'vi-VN' } },
);
