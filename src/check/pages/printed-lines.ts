import type { Inlines } from '../../tree/inlines.js';
import type { ReadPaper } from '../reading.js';
import { linesOf } from './lines-of.js';
import { passagesOf } from './passages.js';

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

/** The lines a text of the head takes on the first page; none when it does not stand there whole. */
export function printedLines(paper: ReadPaper, content: Inlines): readonly string[] {
  const wanted = bare(content.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''));
  if (wanted === '') return [];
  const head = passagesOf(paper.pages()).slice(0, HEAD);
  const found = head.find(({ pieces }) => bare(pieces.map(({ text }) => text).join('')) === wanted);
  return found === undefined ? [] : linesOf(found);
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
