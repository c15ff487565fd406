import { layered } from './layered.js';
import type { ParagraphFormat, ParagraphProperties } from './paragraph-format.js';
import type { Style, StyleSheet } from './style-sheet.js';

const PLAIN = {
  align: 'left',
  indentLeft: 0,
  indentFirst: 0,
  before: 0,
  after: 0,
  line: 1,
  lineRule: 'multiple',
} satisfies ParagraphFormat;

/** How a paragraph looks: the defaults, its style, the list it is an item of, and what it says itself. */
export function effectiveParagraph(
  sheet: StyleSheet,
  chain: readonly Style[],
  direct: ParagraphProperties,
  list: Partial<ParagraphProperties>,
): ParagraphFormat {
  const styles = chain.map(({ paragraph }) => paragraph);
  const levels = direct.list === undefined ? [list, ...styles] : [...styles, list];
  return { ...PLAIN, ...layered<Partial<ParagraphProperties>>([sheet.defaults.paragraph, ...levels, direct]) };
}
