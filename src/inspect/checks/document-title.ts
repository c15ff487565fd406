import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { isCapitals } from '../word/is-capitals.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The type of a paper and what it is about. */
export function checkDocumentTitle({ parts: { title, letterhead }, requirements }: Inspected): readonly DocxFinding[] {
  const { kind, subject, mark } = title;
  const { texts, rules, layout } = requirements;
  const last = subject.at(-1);
  const hasStop = last?.text.endsWith('.') === true && !last.text.endsWith('…');
  const isMarked = mark !== undefined;
  const isAsked = layout.title.mark !== undefined;
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
    ...(isMarked && !isAsked ? [finding('subject-mark', rules.subjectMark, { at: quote(mark.paragraph) })] : []),
    ...(!isMarked && isAsked && last !== undefined
      ? [finding('subject-mark-missing', rules.subjectMark, { at: quote(last.paragraph) })]
      : []),
    ...letterSubject(letterhead.letterSubject, requirements),
  ];
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
function letterSubject(
  line: Line | undefined,
  { layout, texts, rules }: Inspected['requirements'],
): readonly DocxFinding[] {
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
