import type { PagedDocument } from '../../pages/types.js';
import { pageHash } from './page-hash.js';
import { type PrintedLine, printedPage } from './printed-page.js';
import { type ReadHash, readHash } from './read-hash.js';

/** The first page that is not as it was; pages and lines count from 1, `now` is what the line says today. */
export type PageChange =
  | { readonly page: number; readonly change: 'words' | 'moved'; readonly line: number; readonly now: string }
  | { readonly page: number; readonly change: 'shorter'; readonly line: number }
  | { readonly page: number; readonly change: 'new' | 'furniture' };

/** Holds the first `count` pages of a document against the hashes a manifest kept; undefined when all are as they were. */
export function findChange(
  previous: readonly string[],
  { pages }: PagedDocument,
  count: number,
): PageChange | undefined {
  for (const [index, page] of pages.slice(0, count).entries()) {
    const kept = previous[index];
    if (kept === undefined) return { page: index + 1, change: 'new' };
    const printed = printedPage(page);
    const before = readHash(kept);
    const now = readHash(pageHash(printed));
    if (now.whole !== before.whole) return { page: index + 1, ...changeOf(before, now, printed.lines) };
  }
  return undefined;
}

type Change<T = PageChange> = T extends PageChange ? Omit<T, 'page'> : never;

/** Other words say more than another place, which they bring about in the lines below them. */
function changeOf(before: ReadHash, now: ReadHash, lines: readonly PrintedLine[]): Change {
  const differs = (part: keyof PrintedLine) =>
    now.lines.findIndex((line, index) => line[part] !== before.lines[index]?.[part]);
  const said = differs('words');
  if (said >= 0) return { change: 'words', line: said + 1, now: lines[said]?.words ?? '' };
  if (now.lines.length < before.lines.length) return { change: 'shorter', line: now.lines.length };
  const moved = differs('look');
  return moved >= 0 ? { change: 'moved', line: moved + 1, now: lines[moved]?.words ?? '' } : { change: 'furniture' };
}
