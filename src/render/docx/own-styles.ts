import type { PageSpec, ParagraphStyle, StyleSheet } from '../../blocks/types.js';

const PLAIN: Omit<ParagraphStyle, 'name' | 'size' | 'line'> = {
  role: 'text',
  bold: false,
  italic: false,
  underline: false,
  align: 'center',
  before: 0,
  after: 0,
  indentLeft: 0,
  indentFirst: 0,
  keepNext: false,
  keepLines: false,
};

/**
 * The styles of what only a Word file needs: drawn lines, the page number, lines to sign, comments, and the paragraphs word
 * processors ask for around tables: Word between and after them, LibreOffice before a first one where there are comments.
 */
export function ownStyles(page: PageSpec) {
  return {
    rule: { ...PLAIN, name: 'Đường kẻ', size: 1, line: { rule: 'exact', value: 1 } },
    pageNumber: { ...PLAIN, name: 'Số trang', size: page.number.size, line: { rule: 'multiple', value: 1 } },
    signatureLine: { ...PLAIN, name: 'Dòng chữ ký', size: 1, line: { rule: 'multiple', value: 1 } },
    CommentText: { ...PLAIN, name: 'annotation text', size: 10, align: 'left', line: { rule: 'multiple', value: 1 } },
    opener: { ...PLAIN, name: 'Dòng đệm đầu văn bản', size: 1, line: { rule: 'exact', value: 0.05 } },
    filler: { ...PLAIN, name: 'Dòng đệm bảng', size: 1, line: { rule: 'exact', value: 1 } },
  } as const satisfies StyleSheet;
}
