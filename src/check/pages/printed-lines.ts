import type { Inlines } from '../../tree/inlines.js';
import type { ReadPaper } from '../reading.js';
import { type PassageLine, passagesOf } from './passages.js';

/** The lines a text of the head takes on the first page; none when it does not stand there whole. */
export function printedLines(paper: ReadPaper, content: Inlines): readonly PassageLine[] {
  const wanted = bare(content.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''));
  const found = passagesOf(paper.pages()).find(
    ({ page, lines }) => page === 0 && wanted !== '' && bare(lines.map(({ text }) => text).join('')) === wanted,
  );
  return found?.lines ?? [];
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
