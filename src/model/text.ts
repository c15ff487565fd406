import * as z from 'zod';
import { foldLine, foldParagraphs } from '../text/fold.js';
import { badCharacters } from './bad-characters.js';
import type { LeafMeta } from './field-meta.js';

/** One line of text, folded. */
export function line(meta: LeafMeta) {
  return z.string().check(badCharacters).overwrite(foldLine).min(1).meta(meta);
}

/** One line of text in which a number that is no text is put as papers print it. */
export function figure(meta: LeafMeta) {
  return line(meta).meta({ ...meta, kind: 'figure' });
}

/** Text of one or more paragraphs, parted by `\n`, each folded. */
export function paragraphs(meta: LeafMeta) {
  return z
    .string()
    .check(badCharacters)
    .overwrite(foldParagraphs)
    .min(1)
    .meta({ ...meta, kind: 'paragraphs' });
}
