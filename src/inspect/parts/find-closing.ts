import { isCapitals } from '../word/is-capitals.js';
import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { findRecipients } from './find-recipients.js';
import { findSigners } from './find-signers.js';
import type { Closing } from './parts.js';
import { PATTERNS } from './patterns.js';
import { personName } from './person-name.js';

/** A line of a signature is no longer. */
const LONGEST = 120;

/** Finds the signatures and recipients at the end of a paper. */
export function findClosing(content: readonly Paragraph[], end: number): Closing {
  const label = content.findLast(({ text }) => holdsLabel(text))?.index ?? end;
  const texts = content.filter(({ text }) => text !== '');
  const last = texts.findLastIndex((paragraph) => !isClosing(paragraph, label));
  const start = texts[last + 1]?.index ?? end;
  const lines = content.filter(({ index }) => index >= start).flatMap(linesOf);
  const recipients = findRecipients(lines);
  const others = lines.filter((line) => !recipients.lines.includes(line));
  return {
    ...findSigners(others),
    recipientsLabel: recipients.label,
    recipients: recipients.entries,
    start,
  };
}

function holdsLabel(text: string): boolean {
  return PATTERNS.recipients.test(text) || /[\t\n]Nơi nhận\s*:/u.test(text);
}

/** Whether a paragraph may stand among signatures: seen from the end, the first that may not is the end of the text. */
function isClosing(paragraph: Paragraph, label: number): boolean {
  const { text, cell, index, list } = paragraph;
  if (cell !== undefined) return !cell.bordered;
  if (index >= label) return true;
  if (list !== undefined || text.length > LONGEST) return false;
  return linesOf(paragraph).every((line) => isSigner(line.text) || PATTERNS.aside.test(line.text));
}

function isSigner(text: string): boolean {
  return isCapitals(text) || personName(text)?.isWell === true;
}
