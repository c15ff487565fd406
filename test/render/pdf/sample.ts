import { readFileSync } from 'node:fs';
import type { FontStyle } from '../../../src/blocks/types.js';
import type { LineItem, Page, PagedDocument, PageItem, Tag, TagRole, TextItem } from '../../../src/pages/types.js';
import { parseTrueType, type TrueTypeFont, type TrueTypeFontSet } from '../../../src/text/truetype.js';

const FILES: Record<FontStyle, string> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  boldItalic: 'Tinos-BoldItalic.ttf',
};

/** The bytes of one of the project's fonts. */
export function fontBytes(style: FontStyle): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fonts/${FILES[style]}`, import.meta.url)));
}

function open(style: FontStyle): TrueTypeFont {
  const font = parseTrueType(fontBytes(style));
  if ('problem' in font) throw new Error(font.problem);
  return font;
}

/** The project's four fonts, opened. */
export const FONTS: TrueTypeFontSet = {
  regular: open('regular'),
  bold: open('bold'),
  italic: open('italic'),
  boldItalic: open('boldItalic'),
};

/** Natural width of a text in points. */
export function widthOf(text: string, font: FontStyle, size: number): number {
  let units = 0;
  for (const c of text) units += FONTS[font].advance(FONTS[font].glyph(c.codePointAt(0)!));
  return (units * size) / FONTS[font].unitsPerEm;
}

/** A text item with its width worked out. */
export function text(
  tag: number | undefined,
  x: number,
  y: number,
  words: string,
  options: Partial<TextItem> = {},
): TextItem {
  const { font = 'regular', size = 13, wordSpace = 0 } = options;
  const width = widthOf(words, font, size) + wordSpace * (words.split(' ').length - 1);
  return { type: 'text', x, y, text: words, font, size, wordSpace, width, ...(tag !== undefined && { tag }) };
}

/** Text items that follow each other on one line. */
export function line(
  tag: number,
  x: number,
  y: number,
  ...parts: [words: string, options?: Partial<TextItem>][]
): TextItem[] {
  let at = x;
  return parts.map(([words, options]) => {
    const item = text(tag, at, y, words, options);
    at += item.width;
    return item;
  });
}

/** A drawn line. */
export function rule(x1: number, y1: number, x2: number, y2: number, weight = 0.5): LineItem {
  return { type: 'line', x1, y1, x2, y2, weight };
}

/** A document of these pages on A4. */
export function paged(tags: Tag, pages: readonly PageItem[][], more: Partial<PagedDocument> = {}): PagedDocument {
  return {
    meta: { title: 'Giao ước', subject: 'Thi đua', author: 'Khối', language: 'vi-VN' },
    tags,
    outline: [],
    cut: [],
    pages: pages.map((items): Page => ({ width: 595.28, height: 841.89, items })),
    ...more,
  };
}

type Sketch = [role: TagRole, children?: Sketch[], spans?: Pick<Tag, 'colSpan' | 'rowSpan'>];

/** A structure tree whose ids count from 0 in reading order. */
export function tree(sketch: Sketch): Tag {
  let next = 0;
  const build = ([role, children = [], spans = {}]: Sketch): Tag => {
    const id = next++;
    return { id, role, children: children.map(build), ...spans };
  };
  return build(sketch);
}

/**
 * Two pages with a heading, a justified paragraph in three cuts that runs on to the second page, a list, a table whose
 * header spans two columns and repeats, rules, a page number and bookmarks.
 */
export function sampleDocument(): PagedDocument {
  const tags = tree([
    'Document',
    [
      ['H1'], // 1
      ['P'], // 2
      ['H2'], // 3
      [
        'L',
        [
          ['LI', [['Lbl'], ['LBody']]],
          ['LI', [['Lbl'], ['LBody']]],
        ],
      ], // 4: 5 6 7, 8 9 10
      [
        'Table', // 11
        [
          [
            'THead',
            [
              [
                'TR',
                [
                  ['TH', [], { rowSpan: 2 }],
                  ['TH', [], { colSpan: 2 }],
                ],
              ],
              ['TR', [['TH'], ['TH']]],
            ],
          ], // 12: 13 14 15, 16 17 18
          [
            'TBody',
            [
              ['TR', [['TD', [['P']]], ['TD'], ['TD']]],
              ['TR', [['TD', [], { colSpan: 2 }], ['TD']]],
            ],
          ], // 19: 20 21 22 23 24, 25 26 27
        ],
      ],
    ],
  ]);
  const bold = { font: 'bold' } as const;
  const first: PageItem[] = [
    text(1, 200, 90, 'GIAO ƯỚC THI ĐUA', { font: 'bold', size: 14 }),
    rule(250, 96, 345, 96, 0.75),
    text(2, 120, 120, 'Hôm nay, ngày 23 tháng 3 năm 2023, tại trụ sở ', { wordSpace: 2.5 }),
    ...line(
      2,
      85,
      140,
      ['Hội nghị ', { wordSpace: 3.25, ...bold }],
      ['gồm 14\u00a0đơn vị, ', { wordSpace: 3.25, font: 'italic' }],
    ),
    text(3, 85, 170, 'I. Nội dung', bold),
    text(6, 100, 190, '1. '),
    text(7, 115, 190, 'Thực hiện tốt nhiệm vụ chính trị được giao; '),
    text(7, 115, 210, 'không có vi phạm.'),
    text(9, 100, 230, '2. '),
    text(10, 115, 230, 'Xây dựng Đảng, ₫ “trong sạch” – vững mạnh…', { font: 'boldItalic' }),
  ];
  const second: PageItem[] = [
    text(undefined, 295, 40, '2'),
    text(2, 85, 90, 'thống nhất ký kết.'),
    rule(85, 100, 385, 100),
    rule(85, 120, 385, 120),
    rule(85, 100, 85, 120),
    text(14, 90, 115, 'STT', bold),
    text(15, 190, 115, 'Chỉ tiêu', bold),
    rule(85, 140, 385, 140),
    text(17, 190, 135, 'Mức', bold),
    text(18, 290, 135, 'Điểm', bold),
    text(22, 90, 155, '1'),
    text(23, 190, 155, 'Đạt'),
    text(24, 290, 155, '100'),
    text(26, 90, 175, 'Tổng cộng'),
    text(27, 290, 175, '100'),
  ];
  return paged(tags, [first, second], {
    meta: { title: 'Giao ước <thi đua> & "cam kết"', subject: 'Khối & bạn', author: 'Khối <1>', language: 'vi-VN' },
    outline: [
      { text: 'Giao ước thi đua', level: 1, tag: 1, page: 0, y: 76 },
      { text: 'I. Nội dung', level: 2, tag: 3, page: 0, y: 157 },
      { text: 'Bảng điểm', level: 3, tag: 11, page: 1, y: 100 },
      { text: 'II. Tổ chức', level: 2, tag: 20, page: 1, y: 160 },
      { text: 'Phụ lục (1)', level: 1, tag: 25, page: 1, y: 170 },
    ],
  });
}
