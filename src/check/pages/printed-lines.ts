import type { Inlines } from '../../tree/inlines.js';
import type { ReadPaper } from '../reading.js';
import { linesOf } from './lines-of.js';
import { type Passage, passagesOf } from './passages.js';

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

/** The lines a text of the head takes on the first page, when it takes so many or more and stands there whole. */
export function printedLines(paper: ReadPaper, content: Inlines, least: number): readonly string[] {
  const head = passagesOf(paper.pages()).slice(0, HEAD);
  const long = head.filter(({ pieces }) => pieces.length >= least);
  if (long.length === 0) return [];
  const wanted = bare(content.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''));
  if (wanted === '') return [];
  const found = long.find((passage) => says(passage, wanted));
  const lines = found === undefined ? [] : linesOf(found);
  return lines.length < least ? [] : lines;
}

/** Most passages are too short, or too long even if every second sign were a space. */
function says({ pieces }: Passage, wanted: string): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return text.length >= wanted.length && text.length <= wanted.length * 2 && bare(text) === wanted;
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
