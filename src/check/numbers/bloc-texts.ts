import { madeOnce } from '../made-once.js';
import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { Reading } from '../reading.js';
import { isOfBloc } from './is-of-bloc.js';

/** The texts that speak of the bloc as a whole; listed once for all rules. */
export const blocTexts = madeOnce(({ texts }: Reading): readonly NfcText[] =>
  nfcTexts(texts).filter(({ path }) => isOfBloc(path)),
);
