import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { Reading } from '../reading.js';

/** The texts that hold a character or word without which a pattern cannot match: most texts need no closer look. */
export function textsWith({ texts }: Pick<Reading, 'texts'>, needed: string): readonly NfcText[] {
  return nfcTexts(texts).filter(({ text }) => text.includes(needed));
}
