import type { Inlines } from '../../tree/inlines.js';
import { linesOf } from './lines-of.js';
import type { Passage } from './passages-on.js';

/** The lines of that one of some passages which says a text, whole; none where none does. */
export function printedLines(passages: readonly Passage[], content: Inlines): readonly string[] {
  const text = content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  const found = passages.find((passage) => isSaid(text, passage));
  return found === undefined ? [] : linesOf(found.pieces);
}

/** Most begin with another letter. */
function isSaid(text: string, { pieces }: Passage): boolean {
  const initial = initialOf(text);
  if (initial === '' || initial !== initialOf(pieces[0]?.text ?? '')) return false;
  return bare(pieces.map((piece) => piece.text).join('')) === bare(text);
}

function initialOf(text: string): string {
  return text.trimStart().charAt(0).toUpperCase();
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
