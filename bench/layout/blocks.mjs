// The few building blocks the papers of the peers are made of.

/** A paragraph in one of the styles. */
export const paragraph = (style, text) => ({ type: 'paragraph', style, text });

/** Two stacks of paragraphs beside each other, each so many hundredths of the width. */
export const beside = (shares, left, right) => ({ type: 'beside', shares, sides: [left, right] });

/** A table with ruled cells; `head` rows come again on every page. */
export const table = (shares, head, rows) => ({ type: 'table', shares, head, rows });

/** A cell over so many columns and rows. */
export const cell = (text, align = 'left', { columns = 1, rows = 1, bold = false } = {}) => ({
  text,
  align,
  columns,
  rows,
  bold,
});

/** A cell of a heading. */
export const headCell = (text, size = {}) => cell(text, 'center', { ...size, bold: true });
