import { madeOnce } from '../made-once.js';
import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { Reading } from '../reading.js';
import { basisList } from './basis-list.js';
import { type Citation, citationsIn } from './citations.js';

/** A line of legal basis of the data with the instrument it gives, where it gives one the checks can read. */
export interface BasisLine {
  readonly text: NfcText;
  /** Path of the list it stands in. */
  readonly list: string;
  readonly citation?: Citation;
}

/** The lines of legal basis the data gives, for all papers and for some, in order; read once for all rules. */
export const basisLines = madeOnce(({ texts }: Reading): readonly BasisLine[] =>
  nfcTexts(texts).flatMap((text) => {
    const list = basisList(text.path);
    if (list === undefined) return [];
    const [citation] = citationsIn(text.text);
    return [{ text, list, ...(citation === undefined ? {} : { citation }) }];
  }),
);
