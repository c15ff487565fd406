import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import { isCapitals } from '../word/is-capitals.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The type of a paper and what it is about. */
export function checkDocumentTitle({ parts: { title, letterhead }, requirements }: Inspected): readonly DocxFinding[] {
  const { kind, subject, mark } = title;
  const { texts } = requirements;
  const last = subject.at(-1);
  const hasStop = last?.text.endsWith('.') === true && !last.text.endsWith('…');
  return [
    ...formatFindings('kind', [kind], texts.kind),
    ...(kind === undefined || isCapitals(kind.text)
      ? []
      : [finding('caps', texts.kind?.rule, { part: 'kind', at: quote(kind.paragraph) })]),
    ...notCentred('kind', kind, texts.kind?.rule),
    ...formatFindings('subject', subject, texts.subject),
    ...subject.flatMap((line) => notCentred('subject', line, texts.subject?.rule)),
    ...(last !== undefined && hasStop
      ? [finding('subject-stop', texts.subject?.rule, { at: quote(last.paragraph) })]
      : []),
    ...(mark === undefined ? markMissing(last, requirements) : markFindings(mark, requirements)),
    ...letterSubject(letterhead.letterSubject, requirements),
  ];
}

/** Hyphens are the Party's, as many as it says; the state has a line, which may be typed. */
function markFindings({ text, paragraph }: Line, { layout, rules }: Requirements): readonly DocxFinding[] {
  const expected = layout.title.mark;
  const at = quote(paragraph);
  if (expected === undefined) return text.startsWith('-') ? [finding('subject-mark', rules.subjectMark, { at })] : [];
  if (text === expected) return [];
  return [finding('wording', rules.subjectMark, { part: 'subjectMark', found: text, expected, at })];
}

function markMissing(last: Line | undefined, { layout, rules }: Requirements): readonly DocxFinding[] {
  if (last === undefined || layout.title.mark === undefined) return [];
  return [finding('subject-mark-missing', rules.subjectMark, { at: quote(last.paragraph) })];
}

const ALIGNMENTS = { left: 'trái', right: 'phải', justify: 'đều hai bên', center: 'giữa' } as const;

function notCentred(
  part: 'kind' | 'subject',
  line: Line | undefined,
  rule: DocxFinding['rule'],
): readonly DocxFinding[] {
  if (line === undefined || line.paragraph.align === 'center') return [];
  return [
    finding('align', rule, {
      part,
      found: ALIGNMENTS[line.paragraph.align],
      expected: 'giữa',
      at: quote(line.paragraph),
    }),
  ];
}

/** What a letter is about begins with `V/v`, in the Party with `về việc`. */
function letterSubject(line: Line | undefined, { layout, texts, rules }: Requirements): readonly DocxFinding[] {
  if (line === undefined) return [];
  const expected = layout.id === 'state' ? 'V/v' : 'về việc';
  const found = line.text.slice(0, /^v\/v/iu.test(line.text) ? 'V/v'.length : 'về việc'.length);
  const isOther = layout.id === 'state' ? found !== expected : found.toLowerCase() !== expected;
  const facts = { part: 'letterSubject', found, expected, at: quote(line.paragraph) };
  return [
    ...(isOther ? [finding('letter-subject', rules.letterSubject, facts)] : []),
    ...formatFindings('letterSubject', [line], texts.letterSubject),
  ];
}
