import { distance } from 'fastest-levenshtein';
import { folded } from '../word/folded.js';

/** One slip in so many letters still lets a fixed text be recognised. */
const LETTERS_PER_SLIP = 5;

/** Whether a text is a fixed one, if need be misspelt. */
export function closeTo(text: string, fixed: string): boolean {
  const [found, wanted] = [folded(text), folded(fixed)];
  if (Math.abs(found.length - wanted.length) > wanted.length / LETTERS_PER_SLIP) return false;
  return distance(found, wanted) <= wanted.length / LETTERS_PER_SLIP;
}
