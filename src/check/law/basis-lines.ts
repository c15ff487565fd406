import type { BlocYear } from '../../model/bloc-year.js';
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
export const basisLines = madeOnce(({ data, texts }: Reading): readonly BasisLine[] => {
  const lines: BasisLine[] = [];
  if (!hasLines(data)) return lines;
  for (const text of nfcTexts(texts)) {
    const list = basisList(text.path);
    if (list === undefined) continue;
    const [citation] = citationsIn(text.text);
    lines.push({ text, list, ...(citation === undefined ? {} : { citation }) });
  }
  return lines;
});

/** Mostly none are given: papers print the default of their date. */
function hasLines({ legalBases, documents }: BlocYear): boolean {
  return legalBases !== undefined || Object.values(documents).some((settings) => settings?.legalBases !== undefined);
}
