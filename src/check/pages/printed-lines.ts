import type { PagedDocument } from '../../pages/types.js';
import type { Inlines } from '../../tree/inlines.js';
import { madeOnce } from '../made-once.js';
import type { ReadPaper } from '../reading.js';
import { linesOf } from './lines-of.js';
import { passagesOf } from './passages.js';

/** The lines a text of the head takes on the first page; none when it does not stand there whole. */
export function printedLines(paper: ReadPaper, content: Inlines): readonly string[] {
  const wanted = bare(content.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''));
  const found = wanted === '' ? undefined : headOf(paper.pages()).find(({ letters }) => letters === wanted);
  return found === undefined ? [] : linesOf(found);
}

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

const headOf = madeOnce((document: PagedDocument) =>
  passagesOf(document)
    .slice(0, HEAD)
    .map(({ pieces }) => ({ pieces, letters: bare(pieces.map(({ text }) => text).join('')) })),
);

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
