import { isCapitals } from '../word/is-capitals.js';
import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { findRecipients } from './find-recipients.js';
import type { Closing } from './parts.js';
import { PATTERNS } from './patterns.js';

/** A line of a signature is no longer. */
const LONGEST = 120;

/** A name, with the titles that people put before theirs. */
const NAME =
  /^(?:(?:GS|PGS|TSKH|TS|Th\.?S|CN|BS|KS|NGƯT|NGND|NSƯT|NSND|AHLĐ)[.,\s]+)*\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){1,6}$/u;

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
    offices: others.filter(({ text }) => isCapitals(text) || PATTERNS.prefix.test(text)),
    names: others.filter(({ text }) => NAME.test(text) && !PATTERNS.prefix.test(text)),
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
  return linesOf(paragraph).every((line) => isCapitals(line.text) || NAME.test(line.text) || isAside(line.text));
}

/** `(Ký, ghi rõ họ tên)`, `kiêm`, dots to write on. */
function isAside(text: string): boolean {
  return /^\(.*\)$|^kiêm$|^[….\s]+$/u.test(text);
}
