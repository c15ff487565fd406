import { joinedTexts } from '../joined-texts.js';
import type { TypedText } from '../reading.js';
import { LETTERS } from './letters.js';

/** Every word of some texts once: a year has thousands of words and few hundred different ones. */
export function differentWords(texts: readonly TypedText[]): readonly string[] {
  return [...new Set(joinedTexts(texts).all.match(LETTERS))];
}
