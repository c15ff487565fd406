import type { BlankSize, Inline, Inlines } from '../tree/nodes.js';
import type { Element } from './element.js';

const SIZES: readonly BlankSize[] = ['short', 'medium', 'long', 'line'];

/** The running text of an element: the template's own line ends and indents fold to single spaces. */
export function readInlines(children: readonly (Element | string)[]): Inlines {
  const pieces = children.map((child) => (typeof child === 'string' ? textInline(child) : blankInline(child)));
  return trim(merge(pieces));
}

function textInline(text: string): Inline {
  return { type: 'text', text: text.replace(/[ \t\r\n]+/gu, ' ') };
}

function blankInline({ attributes }: Element): Inline {
  const size = SIZES.find((known) => known === attributes.size) ?? 'medium';
  return { type: 'blank', field: attributes.field ?? '', size };
}

function merge(pieces: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = textInline(last.text + piece.text);
    } else merged.push(piece);
  }
  return merged;
}

function trim(inlines: readonly Inline[]): Inlines {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type === 'blank') return [inline];
    const start = index === 0 ? inline.text.trimStart() : inline.text;
    const text = index === inlines.length - 1 ? start.trimEnd() : start;
    return text === '' ? [] : [{ type: 'text', text }];
  });
}
