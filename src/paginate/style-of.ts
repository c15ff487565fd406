import type { ParagraphStyle, StyleSheet } from '../blocks/types.js';

/** The style of that id; a block that names another is our own bug. */
export function styleOf(styles: StyleSheet, id: string): ParagraphStyle {
  const style = styles[id];
  if (style === undefined) throw new Error(`no such paragraph style: ${id}`);
  return style;
}
