import { madeOnce } from './made-once.js';
import type { TypedText } from './reading.js';
import { TEXT_BORDER } from './text-border.js';

/** All texts as typed, in one: there are thousands of short ones. */
export const typedTogether = madeOnce((texts: readonly TypedText[]): string => texts.map(textOf).join(TEXT_BORDER));

function textOf({ text }: TypedText): string {
  return text;
}
