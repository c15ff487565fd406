import { matchAt } from '../../text/match-at.js';
import { type Found, foundAt } from '../found.js';
import type { JoinedTexts } from '../joined-texts.js';

/** What a sticky pattern matches at some places of the joined texts, in order, but within a match before it, and but these letters. */
export function matchesAt(
  joined: JoinedTexts,
  places: ArrayLike<number>,
  pattern: RegExp,
  small?: 'small',
  except?: ReadonlySet<string>,
): readonly Found[] {
  const searched = small === undefined ? joined.all : joined.small();
  const found: Found[] = [];
  let from = 0;
  for (let next = 0; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    if (place < from) continue;
    const match = matchAt(searched, place, pattern);
    if (match === undefined) continue;
    from = pattern.lastIndex;
    if (except?.has(match[0])) continue;
    const letters = foundAt(joined, match);
    if (letters !== undefined) found.push(letters);
  }
  return found;
}
