import type { LayoutStyle } from './layout.js';

/** A style from what differs from plain, single-spaced, left-aligned text of the given size. */
export function style(name: string, size: number, differs: Partial<LayoutStyle> = {}): LayoutStyle {
  return {
    name,
    role: 'text',
    size,
    bold: false,
    italic: false,
    underline: false,
    caps: false,
    balanced: false,
    align: 'left',
    line: { rule: 'multiple', value: 1 },
    before: 0,
    after: 0,
    indentLeft: 0,
    indentFirst: 0,
    keepNext: false,
    keepLines: false,
    ...differs,
  };
}
