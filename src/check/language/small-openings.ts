import type { Found } from '../found.js';
import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';

/** A paragraph's first word, in small letters. */
interface SmallOpening {
  readonly path: string;
  readonly word: string;
  readonly start: number;
  typedSpan: Found['typedSpan'];
}

const PLEDGE = /^pledge\.(?:items\[\d+\]\.text|opening|commitment)$/u;
const SPOKEN = /\.(?:opinions|presentations)\[\d+\]\.content$/u;
/** A small word of letters alone: no mark of a list (`a)`), no `eOffice`. */
const SMALL = /^\s*(\p{Ll}+)\s/u;
/** The next line goes on with the sentence or is a point of a list. */
const GOES_ON = /[:,;]\s*$/u;

/** Finds the paragraphs of running text that begin with a small letter. */
export function smallOpenings(texts: readonly TypedText[]): readonly SmallOpening[] {
  return nfcTexts(texts)
    .filter(isRunningText)
    .flatMap(({ path, text, typedSpan }) =>
      openingsOf(text).map(({ word, start }) => ({ path, word, start, typedSpan })),
    )
    .filter(({ path, start }) => start > 0 || !followsSpeaker(path, texts));
}

function isRunningText({ path }: NfcText): boolean {
  if (path.startsWith('pledge.')) return PLEDGE.test(path);
  if (path.endsWith('.content')) return SPOKEN.test(path);
  return path.startsWith('narrative.') || path.endsWith('.conclusions');
}

/** What somebody said is printed behind the name and a colon, where a small letter may stand. */
function followsSpeaker(path: string, texts: readonly TypedText[]): boolean {
  const speaker = path.replace(/\.content$/u, '.speaker');
  return speaker !== path && texts.some((text) => text.path === speaker);
}

function openingsOf(text: string): readonly { readonly word: string; readonly start: number }[] {
  const found: { word: string; start: number }[] = [];
  let start = 0;
  let goesOn = false;
  for (const line of text.split('\n')) {
    const [before = '', word] = SMALL.exec(line) ?? [];
    if (word !== undefined && !goesOn) found.push({ word, start: start + before.indexOf(word) });
    if (line.trim() !== '') goesOn = GOES_ON.test(line);
    start += line.length + 1;
  }
  return found;
}
