import { type Found, foundAt } from '../found.js';
import type { JoinedTexts } from '../joined-texts.js';

/** What a sticky pattern matches at some places of the joined texts, in order, but within a match before it. */
export function matchesAt(
  joined: JoinedTexts,
  places: readonly number[],
  pattern: RegExp,
  small?: 'small',
): readonly Found[] {
  const searched = small === undefined ? joined.all : joined.small();
  const found: Found[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(searched);
    if (match === null) continue;
    from = pattern.lastIndex;
    const letters = foundAt(joined, match);
    if (letters !== undefined) found.push(letters);
  }
  return found;
}
