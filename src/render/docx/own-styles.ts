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

/** The styles of what only a Word file needs: drawn lines, the page number, and the paragraphs Word asks for around tables. */
export function ownStyles(page: PageSpec) {
  return {
    rule: { ...PLAIN, name: 'Đường kẻ', size: 1, line: { rule: 'exact', value: 1 } },
    pageNumber: { ...PLAIN, name: 'Số trang', size: page.number.size, line: { rule: 'multiple', value: 1 } },
    filler: { ...PLAIN, name: 'Dòng đệm bảng', size: 1, line: { rule: 'exact', value: 1 } },
  } as const satisfies StyleSheet;
}
