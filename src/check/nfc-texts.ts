import { allMatches } from '../text/all-matches.js';
import { INVISIBLE } from '../text/invisible.js';
import { madeOnce } from './made-once.js';
import type { TypedText } from './reading.js';
import type { Span } from './rule.js';
import { untidyTexts } from './untidy-texts.js';

/** A text as it will be read: letters composed (NFC), nothing invisible; patterns are written for this. */
export interface NfcText {
  /** Path of the field. */
  readonly path: string;
  readonly text: string;
  /** Where letters of `text` stand in the text as typed. */
  typedSpan(start: number, end: number): Span;
}

/** All texts as they will be read, each able to point back at the letters as typed; made once for all rules. */
export const nfcTexts = madeOnce((texts: readonly TypedText[]): readonly NfcText[] => {
  const untidy = new Set(untidyTexts(texts));
  if (untidy.size === 0) return texts.map(asTyped);
  return texts.map((typed) => (untidy.has(typed) ? withMap(typed.path, typed.text) : asTyped(typed)));
});

function asTyped({ path, text }: TypedText): NfcText {
  return { path, text, typedSpan: asGiven };
}

function asGiven(start: number, end: number): Span {
  return [start, end];
}

function composed(typed: string): string {
  return typed.replace(INVISIBLE, '').normalize('NFC');
}

/** A letter with all that joins it: nothing composes over the border of two of these. */
const CLUSTER = /\P{M}[\p{M}\p{Default_Ignorable_Code_Point}]*|\p{M}+/gu;

function withMap(path: string, typed: string): NfcText {
  const clusters = allMatches(typed, CLUSTER).map(({ 0: cluster, index }) => {
    const span: Span = [index, index + cluster.length];
    return { text: composed(cluster), span };
  });
  const spans = clusters.flatMap(({ text, span }) => Array.from({ length: text.length }, () => span));
  const ends = typed.length;
  return {
    path,
    text: clusters.map(({ text }) => text).join(''),
    typedSpan: (start, end) => {
      const first = spans[start]?.[0] ?? ends;
      return [first, end > start ? (spans[end - 1]?.[1] ?? ends) : first];
    },
  };
}
