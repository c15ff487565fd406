import type { JoinedTexts } from '../joined-texts.js';
import type { NfcText } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from './cut-texts.js';
import { phrasePlaces } from './phrase-places.js';
import { phrases } from './phrases.js';

/** What a text must hold one of to be looked at: phrases in any capitals, or marks between two words. */
interface Wanted {
  readonly phrases?: readonly string[];
  readonly marks?: RegExp;
}

/** Makes a choice of the texts, in order, that hold something without which a pattern cannot match: most need no closer look. */
export function textsWith({
  phrases: openings = [],
  marks,
}: Wanted): (texts: readonly TypedText[]) => readonly NfcText[] {
  const known = phrases(openings);
  return (texts) => {
    const cut = cutTexts(texts);
    const places = [...phrasePlaces(cut, known)];
    if (marks !== undefined) {
      for (const [gap, starts] of cut.gaps) if (marks.test(gap)) for (const start of starts) places.push(start);
    }
    return textsAt(cut.joined, places);
  };
}

function textsAt(joined: JoinedTexts, places: readonly number[]): readonly NfcText[] {
  const found: NfcText[] = [];
  let behind = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    const at = place < behind ? undefined : joined.textAt(place);
    if (at === undefined) continue;
    found.push(at.whole);
    behind = at.offset + at.whole.text.length;
  }
  return found;
}
