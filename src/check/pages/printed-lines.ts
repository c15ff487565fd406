import type { PagedDocument, TextItem } from '../../pages/types.js';
import type { Inlines } from '../../tree/inlines.js';
import { madeOnce } from '../made-once.js';
import type { ReadPaper } from '../reading.js';
import { linesOf } from './lines-of.js';
import { type Passage, passagesOn } from './passages-on.js';

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

const headOf = madeOnce(({ pages: [first] }: PagedDocument): readonly Passage[] =>
  first === undefined ? [] : passagesOn(first, HEAD),
);

/** The lines a text of the head takes on the first page, when it takes so many or more and stands there whole. */
export function printedLines(paper: ReadPaper, content: Inlines, least: number): readonly string[] {
  const text = content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  const long = headOf(paper.pages()).filter(
    ({ pieces }) => pieces.length >= least && hasLength(pieces, text.length) && hasLines(pieces, least),
  );
  if (long.length === 0) return [];
  const wanted = bare(text);
  const found = long.find(({ pieces }) => bare(pieces.map((piece) => piece.text).join('')) === wanted);
  return found === undefined || wanted === '' ? [] : linesOf(found.pieces);
}

/** Most passages are too short or too long, even if every second sign were a space that fell away. */
function hasLength(pieces: readonly TextItem[], length: number): boolean {
  const printed = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return printed * 2 >= length && printed <= length * 2;
}

function hasLines(pieces: readonly TextItem[], least: number): boolean {
  let count = 1;
  for (let next = 1; next < pieces.length; next += 1) if (pieces[next]?.y !== pieces[next - 1]?.y) count += 1;
  return count >= least;
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
