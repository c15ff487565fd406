import { ONSETS, type Start } from './onsets.js';
import { BORROWED, COMMON_RHYMES, RARE_RHYMES, RHYMES_AFTER_P, RHYMES_AFTER_QU } from './rhymes.js';

/** How a syllable without its tone may bear one. */
export interface Spelling {
  /** Ends in p t c ch, so only sắc and nặng are possible. */
  readonly stopped: boolean;
  /** Indexes of the letters the mark may stand on: two where both styles are right (hòa, hoà). */
  readonly places: readonly number[];
}

/** Every possible syllable without its tone. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ...[...ONSETS].flatMap(([onset, starts]) => spelled(onset, rhymesAfter(onset, starts))),
  ...spelled('qu', RHYMES_AFTER_QU),
  ...spelled('p', RHYMES_AFTER_P),
  ...[...BORROWED].flatMap(([onset, rhymes]) => spelled(onset, rhymes)),
]);

type Row = readonly [letters: string, spelling: Spelling];

function rhymesAfter(onset: string, starts: readonly Start[]): readonly string[] {
  const rare = [...RARE_RHYMES].filter(([, onsets]) => onsets.includes(onset)).map(([rhyme]) => rhyme);
  return [...COMMON_RHYMES.filter((rhyme) => starts.includes(startOf(rhyme))), ...rare];
}

function startOf(rhyme: string): Start {
  if (rhyme === 'y') return 'y';
  if (rhyme.startsWith('yê')) return 'yê';
  if (rhyme.startsWith('iê')) return 'iê';
  if (/^(?:o[ae]|u[âêy])/u.test(rhyme)) return 'medial';
  return /^[eêi]/u.test(rhyme) ? 'front' : 'back';
}

function spelled(onset: string, rhymes: readonly string[]): readonly Row[] {
  return rhymes.flatMap((rhyme) => (onset === 'gi' && rhyme.startsWith('i') ? afterGi(rhyme) : [row(onset, rhyme)]));
}

/** One i is enough for both: gì, gìn, giết; ia and iu would read as gi with a and u. */
function afterGi(rhyme: string): readonly Row[] {
  return rhyme === 'ia' || rhyme === 'iu' ? [] : [row('g', rhyme)];
}

function row(onset: string, rhyme: string): Row {
  const places = placesIn(rhyme).map((place) => onset.length + place);
  return [onset + rhyme, { stopped: /(?:[ptc]|ch)$/u.test(rhyme), places }];
}

/** On the last vowel with a sign of its own; else on the last vowel before a consonant; else on the last but one, but oa, oe, uy. */
function placesIn(rhyme: string): readonly number[] {
  const signed = rhyme.search(/[ăâêôơư](?!.*[ăâêôơư])/u);
  if (signed >= 0) return [signed];
  const vowels = /^[aeiouy]*/u.exec(rhyme)?.[0].length ?? 0;
  if (vowels < rhyme.length || vowels === 1) return [vowels - 1];
  return /^(?:oa|oe|uy)$/u.test(rhyme) ? [0, 1] : [vowels - 2];
}
