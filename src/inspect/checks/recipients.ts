import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The recipients: their heading, their list, and the line of the file copy at its end. */
export function checkRecipients({ parts: { closing }, requirements }: Inspected): readonly DocxFinding[] {
  const { recipientsLabel, recipients } = closing;
  const { texts } = requirements;
  return [
    ...checkLabel(recipientsLabel, requirements),
    ...formatFindings('recipientsLabel', [recipientsLabel], texts.recipientsLabel),
    ...formatFindings('recipient', recipients, texts.recipient),
    ...recipients.flatMap((line, at) => checkEntry(line, at === recipients.length - 1, requirements)),
    ...recipients.slice(-1).flatMap((last) => checkFileLine(last, requirements)),
  ];
}

/** The words alone on their line; what else stands there is left alone. */
const LABEL = /^nơi\s+nhận\s*[:.;]?$/iu;

function checkLabel(line: Line | undefined, { layout, texts }: Requirements): readonly DocxFinding[] {
  const expected = layout.recipients.label;
  if (line === undefined || line.text === expected || !LABEL.test(line.text)) return [];
  const facts = { part: 'recipientsLabel', found: line.text, expected, at: quote(line.paragraph) };
  return [finding('wording', texts.recipientsLabel?.rule, facts)];
}

function checkEntry({ text, paragraph }: Line, isLast: boolean, { rules }: Requirements): readonly DocxFinding[] {
  const at = quote(paragraph);
  const found = text.slice(-1);
  const isMarked = text.startsWith('-') || paragraph.list !== undefined;
  return [
    ...(isMarked ? [] : [finding('recipient-dash', rules.recipient, { at })]),
    ...(isLast || found === ';' ? [] : [finding('recipient-end', rules.recipient, { found, at })]),
    ...(!isLast || found === '.' ? [] : [finding('recipient-last', rules.recipient, { found, at })]),
  ];
}

function checkFileLine({ text, paragraph }: Line, { fileLine, rules }: Requirements): readonly DocxFinding[] {
  const at = quote(paragraph);
  const expected = fileLine.sample;
  if (!/^[-–•+*]?\s*Lưu/u.test(text)) return [finding('file-missing', rules.fileLine, { expected, at })];
  const dashed = paragraph.list === undefined ? text : `- ${text}`;
  return fileLine.pattern.test(dashed) ? [] : [finding('file-form', rules.fileLine, { found: text, expected, at })];
}
