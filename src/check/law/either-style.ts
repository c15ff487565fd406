import { toneStyles } from '../../text/syllable/tone-styles.js';

/** A pattern for words in small letters, in either style of tone marks (hóa, hoá), however they are parted. */
export function eitherStyle(words: string): string {
  const each = words.split(/[\s,&–-]+/u).map((word) => toneStyles(word).map(literal));
  return each.map((styles) => (styles.length > 1 ? `(?:${styles.join('|')})` : styles[0])).join(String.raw`[\s,&–-]+`);
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
