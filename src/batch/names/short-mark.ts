const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Seven letters and digits made from words (FNV-1a), the same for the same words: tells names apart that would be too long whole. */
export function shortMark(words: readonly string[]): string {
  let value = START;
  for (const unit of words.join('\n')) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), PRIME);
  return (value >>> 0).toString(36).padStart(7, '0');
}
