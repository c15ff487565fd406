import { onOneLine } from '../../text/on-one-line.js';
import type { TypedText } from '../reading.js';
import type { RuleFinding } from '../rule.js';
import { type MisreadParagraph, misreadParagraphs } from './misread-paragraphs.js';

/** A finding for each paragraph misread in one way, with the text that was meant. */
export function misreadFindings(
  texts: readonly TypedText[],
  encoding: MisreadParagraph['encoding'],
  message: string,
  advice: string,
): readonly RuleFinding[] {
  return misreadParagraphs(texts)
    .filter((paragraph) => paragraph.encoding === encoding)
    .map(({ path, span, meant }) => ({ path, span, message, hint: `${advice}: “${onOneLine(meant)}”.` }));
}
