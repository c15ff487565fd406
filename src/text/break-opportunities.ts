import LineBreaker from 'linebreak';

/** At each index of a text 1 where a line may begin, else 0; one entry more than the text has characters. */
export type BreakOpportunities = Uint8Array;

/** A hyphen and a digit: `2021-2025`. */
const HYPHEN_BEFORE_NUMBER = /(?<=-)(?=\d)/gu;
/** A slash that does not stand in a number, a digit after it: `thi-dua/2023`, but not `07/4/2023`. */
const SLASH_BEFORE_NUMBER = /(?<=[^\d.,:;/]\/)(?=\d)/gu;
/** A percent sign after a letter, which no one writes but a typing slip. */
const PERCENT_AFTER_LETTER = /(?<=\p{L})(?=[%‰])/gu;

/**
 * Where lines of a text may begin: UAX #14, tailored to what LibreOffice does (its rules are those of Unicode 5): after every
 * hyphen, after every slash that does not stand in a number.
 */
export function breakOpportunities(text: string): BreakOpportunities {
  const opportunities = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) opportunities[next.position] = 1;
  for (const tailoring of [HYPHEN_BEFORE_NUMBER, SLASH_BEFORE_NUMBER, PERCENT_AFTER_LETTER]) {
    for (const { index } of text.matchAll(tailoring)) opportunities[index] = 1;
  }
  return opportunities;
}
