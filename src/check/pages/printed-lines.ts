import type { PagedDocument, TextItem } from '../../pages/types.js';
import type { Inlines } from '../../tree/inlines.js';
import { madeOnce } from '../made-once.js';
import type { ReadPaper } from '../reading.js';
import { linesOf } from './lines-of.js';
import { passagesOn } from './passages-on.js';

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

interface Printed {
  readonly pieces: readonly TextItem[];
  readonly lines: number;
  /** What stands there, to compare. */
  readonly letters: string;
}

/** The passages of the head that take more than one line; they are compared with several texts. */
const headOf = madeOnce(({ pages: [first] }: PagedDocument): readonly Printed[] =>
  (first === undefined ? [] : passagesOn(first, HEAD)).flatMap(({ pieces }) => {
    const lines = lineCount(pieces);
    return lines < 2 ? [] : [{ pieces, lines, letters: bare(pieces.map(({ text }) => text).join('')) }];
  }),
);

/** The lines a text of the head takes on the first page, when it takes so many (two at least) or more and stands there whole. */
export function printedLines(paper: ReadPaper, content: Inlines, least: number): readonly string[] {
  const text = content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  const alike = headOf(paper.pages()).filter(({ lines, letters }) => lines >= least && mayBe(text, letters));
  if (alike.length === 0) return [];
  const wanted = bare(text);
  const found = alike.find(({ letters }) => letters === wanted);
  return found === undefined ? [] : linesOf(found.pieces);
}

/** Most are too short or too long, even if every second sign of the text were a space. */
function mayBe(text: string, letters: string): boolean {
  return letters !== '' && letters.length <= text.length && text.length <= letters.length * 2;
}

function lineCount(pieces: readonly TextItem[]): number {
  let count = 1;
  for (let next = 1; next < pieces.length; next += 1) if (pieces[next]?.y !== pieces[next - 1]?.y) count += 1;
  return count;
}

/** Layouts put names in capitals, and spaces at line ends may fall away. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/gu, '');
}
