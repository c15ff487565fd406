import { INVISIBLE } from '../text/invisible.js';
import { madeOnce } from './made-once.js';
import type { TypedText } from './reading.js';

/** The texts that are not typed as they will be read: with letters in parts (not NFC), or something invisible. */
export const untidyTexts = madeOnce((texts: readonly TypedText[]): readonly TypedText[] => {
  // one look at all of them: mostly nothing is to be composed
  return isUntidy({ text: texts.map(({ text }) => text).join('\n') }) ? texts.filter(isUntidy) : [];
});

function isUntidy({ text }: Pick<TypedText, 'text'>): boolean {
  return text.search(INVISIBLE) >= 0 || text.normalize('NFC') !== text;
}
