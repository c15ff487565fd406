import { remembered } from '../../text/remembered.js';
import type { JoinedTexts } from '../joined-texts.js';
import type { NfcText } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import { addGaps } from './add-gaps.js';
import { cutTexts } from './cut-texts.js';
import { type AddPlace, inOrder } from './in-order.js';
import { phrasePlaces } from './phrase-places.js';
import { phrases } from './phrases.js';
import { wordPlaces } from './word-places.js';

/** What a text must hold one of to be looked at: phrases in any capitals, a word (given in small letters) of some kind, or marks between two words. */
interface Wanted {
  readonly phrases?: readonly string[];
  words?(word: string): boolean;
  readonly marks?: RegExp;
}

/** Makes a choice of the texts, in order, that hold something without which a pattern cannot match: most need no closer look. */
export function textsWith({
  phrases: openings = [],
  words,
  marks,
}: Wanted): (texts: readonly TypedText[]) => readonly NfcText[] {
  const known = phrases(openings);
  const isWanted = words && remembered(words);
  const holdsMarks = marks && remembered((gap) => marks.test(gap));
  return (texts) => {
    const cut = cutTexts(texts);
    const places = inOrder((add) => {
      phrasePlaces(cut, known).forEach(add);
      if (isWanted) wordPlaces(cut, isWanted).forEach(add);
      if (holdsMarks) addGaps(add, cut, holdsMarks, addStart);
    });
    return textsAt(cut.joined, places);
  };
}

function addStart(add: AddPlace, start: number): void {
  add(start);
}

function textsAt(joined: JoinedTexts, places: Int32Array): readonly NfcText[] {
  const found: NfcText[] = [];
  let behind = 0;
  for (const place of places) {
    const at = place < behind ? undefined : joined.textAt(place);
    if (at === undefined) continue;
    found.push(at.whole);
    behind = at.offset + at.whole.text.length;
  }
  return found;
}
