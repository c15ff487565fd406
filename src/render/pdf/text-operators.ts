import type { FontStyle } from '../../blocks/types.js';
import type { TextItem } from '../../pages/types.js';

/** A font as the content of a page speaks of it. */
export interface ContentFont {
  readonly id: string;
  /** The code of each character, as hexadecimal digits. */
  encode(text: string): string;
}

/** The operators that draw texts, each at its own place, on a page whose y runs downwards. */
export function textOperators(items: readonly TextItem[], fontOf: (style: FontStyle) => ContentFont): string {
  const lines = ['BT'];
  let selected = '';
  for (const item of items) {
    const font = fontOf(item.font);
    const selection = `/${font.id} ${decimal(item.size)} Tf`;
    if (selection !== selected) lines.push(selection);
    selected = selection;
    lines.push(`1 0 0 -1 ${decimal(item.x)} ${decimal(item.y)} Tm`, show(item, font));
  }
  lines.push('ET');
  return lines.join('\n');
}

/** PDF's own word spacing does not reach fonts with two-byte codes, so each space is followed by a move to the right. */
function show({ text, wordSpace, size }: TextItem, font: ContentFont): string {
  if (wordSpace === 0) return `<${font.encode(text)}> Tj`;
  const space = `${font.encode(' ')}> ${decimal((-1000 * wordSpace) / size)} <`;
  const words = text.split(' ').map((word) => font.encode(word));
  return `[<${words.join(space)}>] TJ`;
}

/** A number as PDF writes it: never with an exponent. */
function decimal(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
