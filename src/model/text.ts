import { z } from 'zod';
import { foldLine, foldParagraphs } from '../text/fold.js';
import { badCharacters } from './bad-characters.js';

/** One line of text, folded. */
export function line(label: string) {
  return z.string().check(badCharacters).overwrite(foldLine).min(1).meta({ label });
}

/** Text of one or more paragraphs, parted by `\n`, each folded. */
export function paragraphs(label: string) {
  return z.string().check(badCharacters).overwrite(foldParagraphs).min(1).meta({ label });
}
