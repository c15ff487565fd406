import type { BlankSize, Inline, Inlines } from '../tree/inlines.js';
import type { Content, Element } from './element.js';

/** All that is more or other than one space. */
const SPACES = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/gu;

const SIZES: readonly BlankSize[] = ['short', 'medium', 'long', 'line'];

/** The running text of an element: the template's own line ends and indents fold to single spaces. */
export function readInlines(children: Content): Inlines {
  const [first] = children;
  return children.length === 1 && typeof first === 'string' ? wordsOnly(first) : mixed(children);
}

/** Most texts have neither gaps nor stressed words. */
function wordsOnly(words: string): Inlines {
  const text = words.replace(SPACES, ' ').trim();
  return text === '' ? [] : [{ type: 'text', text }];
}

function mixed(children: Content): Inlines {
  return trim(fold(merge(piecesOf(children, {}))));
}

function piecesOf(children: Content, look: { readonly bold?: true }): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (typeof child === 'string') return [{ type: 'text', text: child, ...look }];
    return child.name === 'b' ? piecesOf(child.children, { bold: true }) : [blankInline(child)];
  });
}

function blankInline({ attributes }: Element): Inline {
  const size = SIZES.find((known) => known === attributes.size) ?? 'medium';
  return { type: 'blank', field: attributes.field ?? '', size };
}

function merge(pieces: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && last.bold === piece.bold) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    } else merged.push(piece);
  }
  return merged;
}

/** Runs of spaces are one space, also where stressed words begin or end with one and their neighbour does too. */
function fold(pieces: readonly Inline[]): readonly Inline[] {
  const folded: Inline[] = [];
  for (const piece of pieces) {
    const last = folded.at(-1);
    if (piece.type === 'blank') folded.push(piece);
    else {
      const text = piece.text.replace(SPACES, ' ');
      const rest = last?.type === 'text' && last.text.endsWith(' ') ? text.replace(/^ /u, '') : text;
      if (rest !== '') folded.push({ ...piece, text: rest });
    }
  }
  return folded;
}

function trim(inlines: readonly Inline[]): Inlines {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type === 'blank') return [inline];
    const start = index === 0 ? inline.text.trimStart() : inline.text;
    const text = index === inlines.length - 1 ? start.trimEnd() : start;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
