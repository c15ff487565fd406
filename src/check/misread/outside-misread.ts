import type { TypedText } from '../reading.js';
import type { RuleFinding } from '../rule.js';
import { misreadParagraphs } from './misread-paragraphs.js';

/** Findings but those about letters of a misread paragraph: there nothing else can be said of letters. */
export function outsideMisread(texts: readonly TypedText[], findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const misread = misreadParagraphs(texts);
  return findings.filter(
    ({ path, span = [0, 0] }) =>
      !misread.some(({ path: there, span: [start, end] }) => there === path && start <= span[0] && span[1] <= end),
  );
}
