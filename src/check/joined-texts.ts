import { madeOnce } from './made-once.js';
import { type NfcText, nfcTexts } from './nfc-texts.js';
import type { TypedText } from './reading.js';
import { TEXT_BORDER } from './text-border.js';
import { typedTogether } from './typed-together.js';
import { untidyTexts } from './untidy-texts.js';

/** All texts in one, to be searched at once: there are thousands of short ones. */
export interface JoinedTexts {
  readonly all: string;
  /** The same in small letters, letter for letter. */
  small(): string;
  /** Which text stands at a place of it, and where that text begins. */
  textAt(index: number): { readonly whole: NfcText; readonly offset: number } | undefined;
}

/** Joins the texts of a reading, once for all rules. */
export const joinedTexts: (texts: readonly TypedText[]) => JoinedTexts = madeOnce(join);

function join(typed: readonly TypedText[]): JoinedTexts {
  const texts = nfcTexts(typed);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + TEXT_BORDER.length;
  }
  // nothing untidy: as typed is as read
  const all = untidyTexts(typed).length === 0 ? typedTogether(typed) : texts.map(({ text }) => text).join(TEXT_BORDER);
  let small: string | undefined;
  return {
    all,
    small: () => {
      small ??= smallLetters(all);
      return small;
    },
    textAt: (index) => {
      const number = lastAtMost(starts, index);
      const whole = texts[number];
      const offset = starts[number];
      return whole === undefined || offset === undefined ? undefined : { whole, offset };
    },
  };
}

/** Letter for letter: a few capitals have two small letters, and stay. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** The last of ascending numbers that is not above the one wanted. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
