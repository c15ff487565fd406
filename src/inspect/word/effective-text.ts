import { type Layered, layered } from './layered.js';
import type { Style, StyleSheet } from './style-sheet.js';
import type { TextFormat, TextProperties } from './text-format.js';

/** What Word takes where nothing is said. */
const PLAIN = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  colour: 'auto',
} satisfies TextFormat;

/** Said by a paragraph style and by a character style at once, these cancel each other out. */
const TOGGLES = ['bold', 'italic', 'caps', 'hidden'] as const;

/** How letters look: the defaults, the style of the paragraph, the style of the letters, and what is said at the spot. */
export function effectiveText(sheet: StyleSheet, paragraph: readonly Style[], direct: TextProperties): TextFormat {
  const ofParagraph = texts(paragraph);
  const ofLetters = direct.style === undefined ? {} : texts(sheet.chain(direct.style));
  const toggled = Object.fromEntries(
    TOGGLES.map((name) => [name, ofLetters[name] === true ? ofParagraph[name] !== true : ofParagraph[name]]),
  );
  return {
    ...PLAIN,
    ...layered<Partial<TextProperties>>([sheet.defaults.text, ofParagraph, ofLetters, toggled, direct]),
  };
}

function texts(chain: readonly Style[]): Layered<TextProperties> {
  return layered(chain.map(({ text }) => text));
}
