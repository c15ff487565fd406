import { allMatches } from '../../text/all-matches.js';
import { type LegacyEncoding, legacyEncoding } from '../../text/legacy/legacy-encoding.js';
import { repairMojibake } from '../../text/legacy/mojibake.js';
import { decodeTcvn3 } from '../../text/legacy/tcvn3.js';
import { decodeVni } from '../../text/legacy/vni.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import type { Span } from '../rule.js';
import { textsWith } from '../search/texts-with.js';
import { wordFacts } from '../syllables/word-facts.js';
import { typedTogether } from '../typed-together.js';
import { untidyTexts } from '../untidy-texts.js';

/** A paragraph whose letters stand for others: typed in an old encoding, or read in a wrong one. */
export interface MisreadParagraph {
  readonly path: string;
  readonly span: Span;
  readonly encoding: LegacyEncoding | 'mojibake';
  /** What was meant, in Unicode. */
  readonly meant: string;
}

const PARAGRAPH = /[^\s][^\n\r\u2028\u2029]*/gu;
const LINE_END = /[\n\r\u2028\u2029]/u;
const DECODERS = { tcvn3: decodeTcvn3, vni: decodeVni } as const;

/** Signs of Latin 1 that are no letters, and its letters: in a text that is misread some word has such a sign, or such letters and is no syllable. */
const SIGNS = /[\u00A1-\u00BF×÷]/u;
const LETTERS = /[À-ÿ]/u;
const mayBeMisread = textsWith({
  words: (word) => SIGNS.test(word) || (LETTERS.test(word) && wordFacts(word)?.isOdd === true),
  marks: SIGNS,
});

/** The misread paragraphs of all texts, in order; made once for all rules. */
export const misreadParagraphs = madeOnce((texts: readonly TypedText[]): readonly MisreadParagraph[] => {
  // one look at all texts: mostly none holds any mojibake
  const isGarbled = repairMojibake(typedTogether(texts)) !== undefined;
  const isAsTyped = !isGarbled && untidyTexts(texts).length === 0;
  return (isAsTyped ? mayBeMisread(texts) : texts).flatMap(({ path, text }) =>
    isRight(text, isGarbled)
      ? []
      : allMatches(text, PARAGRAPH).flatMap(({ 0: paragraph, index }) => {
          const typed = paragraph.trimEnd();
          const read = reread(typed, isGarbled);
          return read === undefined ? [] : [{ path, span: [index, index + typed.length] as const, ...read }];
        }),
  );
});

/** Of one paragraph, and in no old encoding. */
function isRight(text: string, isGarbled: boolean): boolean {
  return !isGarbled && !LINE_END.test(text) && legacyEncoding(text) === undefined;
}

function reread(typed: string, isGarbled: boolean): Pick<MisreadParagraph, 'encoding' | 'meant'> | undefined {
  const repaired = isGarbled ? repairMojibake(typed) : undefined;
  if (repaired !== undefined) return { encoding: 'mojibake', meant: repaired };
  const encoding = legacyEncoding(typed);
  return encoding && { encoding, meant: DECODERS[encoding](typed) };
}
