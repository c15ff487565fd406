import LineBreaker from 'linebreak';

/** At each index of a text 1 where a line may begin, else 0; one entry more than the text has characters. */
export type BreakOpportunities = Uint8Array;

/**
 * Places that UAX #14 as the package knows it refuses and LibreOffice, whose rules are those of Unicode 5, allows, each where
 * the match ends: inside `2021-|2025`; inside `thi-dua/|2023`, but not inside the number `07/4/2023`; between `“khéo” |(sau
 * đây`; before a percent sign after a letter.
 */
const TAILORING = /-(?=\d)|(?<=[^\d.,:;/])\/(?=\d)|["'’”»] +(?=[([{])|(?=[%‰])(?<=\p{L})/gu;

/** Names and titles come again and again, in one paper and in all of a bloc. */
const KNOWN = new Map<string, BreakOpportunities>();
const MOST_KNOWN = 500;

/** Where lines of a text may begin: UAX #14, tailored to what LibreOffice does. */
export function breakOpportunities(text: string): BreakOpportunities {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const found = findOpportunities(text);
  KNOWN.set(text, found);
  return found;
}

function findOpportunities(text: string): BreakOpportunities {
  const opportunities = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) opportunities[next.position] = 1;
  for (const { 0: match, index } of text.matchAll(TAILORING)) opportunities[index + match.length] = 1;
  return opportunities;
}
