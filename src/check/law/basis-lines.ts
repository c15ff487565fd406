import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { Reading } from '../reading.js';
import { type Citation, citationsIn } from './citations.js';

/** A line of legal basis of the data with the instrument it gives, where it gives one the checks can read. */
export interface BasisLine {
  readonly text: NfcText;
  readonly citation?: Citation;
}

/** The lines of legal basis the data gives, in order. */
export function basisLines({ texts }: Reading): readonly BasisLine[] {
  return nfcTexts(texts)
    .filter(({ path }) => path.startsWith('legalBases['))
    .map((text) => {
      const [citation] = citationsIn(text.text);
      return { text, ...(citation === undefined ? {} : { citation }) };
    });
}
