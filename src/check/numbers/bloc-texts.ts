import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { Reading } from '../reading.js';

/** What speaks of the bloc; texts on one unit or person count other things. */
const OF_BLOC =
  /^(?:theme|pledge|narrative|program|charter|movements|conference|halfYearConference|yearEndConference)(?:\.|\[|$)/u;

/** The texts that speak of the bloc as a whole. */
export function blocTexts({ texts }: Reading): readonly NfcText[] {
  return nfcTexts(texts).filter(({ path }) => OF_BLOC.test(path));
}
