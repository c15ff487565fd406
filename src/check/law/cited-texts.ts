import { madeOnce } from '../made-once.js';
import type { NfcText } from '../nfc-texts.js';
import type { Reading, TypedText } from '../reading.js';
import { textsWith } from '../search/texts-with.js';
import { type Citation, citationsIn } from './citations.js';

const mayCite = textsWith({ phrases: ['luật'], marks: /^\s?[/–-]\s?$/u });

/** A text with the instruments it cites, at least one. */
export interface CitedText {
  readonly text: NfcText;
  readonly citations: readonly Citation[];
}

/** What the data says about instruments, bodies and awards themselves: no paper prints it. */
const LISTS = /^(?:instruments|organizations|awards)\[/u;

const read = madeOnce((texts: readonly TypedText[]) => mayCite(texts).flatMap(cited));

/** All texts that cite instruments; read once for all rules. */
export function citedTexts({ texts }: Reading): readonly CitedText[] {
  return read(texts);
}

/** A law by its name, or a number and a symbol: most texts have none. */
const MAY_CITE = /Luật|\d\s?[/–-]\s?\p{Lu}/u;

function cited(text: NfcText): readonly CitedText[] {
  if (!MAY_CITE.test(text.text) || LISTS.test(text.path)) return [];
  const citations = citationsIn(text.text);
  return citations.length === 0 ? [] : [{ text, citations }];
}
