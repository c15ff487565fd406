import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { millimetres } from '../requirements/millimetres.js';
import type { Requirements } from '../requirements/requirements.js';
import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { decimal } from './decimal.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';
import { rangeWords } from './range-words.js';

/** A text so long takes more than one line: only then is it seen how its lines stand. */
const SEVERAL_LINES = 90;
/** In millimetres and points. */
const INDENT_SLACK = 0.4;
const SLACK = 0.05;

/** The text: size, both edges straight, first lines, space between paragraphs and lines. Notes in italics are left alone. */
export function checkBody({ parts: { body }, requirements }: Inspected): readonly DocxFinding[] {
  const text = body.filter((paragraph) => !isNote(paragraph));
  const places = new Map(body.map((paragraph) => [paragraph.index, paragraph]));
  const long = text.filter((paragraph) => paragraph.text.length > SEVERAL_LINES && !isHeading(paragraph));
  return [
    ...formatFindings('body', text.flatMap(linesOf), requirements.texts.body, ['size']),
    ...long.flatMap((paragraph) => [
      ...checkAlign(paragraph, requirements),
      ...checkIndent(paragraph, requirements),
      ...checkGap(paragraph, places.get(paragraph.index + 1), requirements),
      ...checkLine(paragraph, requirements),
    ]),
  ];
}

function isNote({ runs }: Paragraph): boolean {
  return runs.every(({ italic, text }) => italic || text.trim() === '');
}

function isHeading({ runs }: Paragraph): boolean {
  return runs.every(({ bold, text }) => bold || text.trim() === '');
}

function checkAlign(paragraph: Paragraph, { rules }: Requirements): readonly DocxFinding[] {
  if (paragraph.align === 'justify') return [];
  const found = paragraph.align === 'right' ? 'phải' : 'trái';
  return [finding('align', rules.align, { part: 'body', found, expected: 'đều hai bên', at: quote(paragraph) })];
}

/** What is marked or counted may stand elsewhere; a tab at the start is an indent made by hand. */
function checkIndent(paragraph: Paragraph, { indents, rules }: Requirements): readonly DocxFinding[] {
  const { list, text, runs, indentLeft, indentFirst } = paragraph;
  if (list !== undefined || /^(?:[-–•+*]|\p{L}\)|[\dIVX]+[.)-])/u.test(text) || runs[0]?.text.startsWith('\t'))
    return [];
  const found = millimetres(indentLeft + indentFirst);
  const isAllowed = indents.some(([least, most]) => found >= least - INDENT_SLACK && found <= most + INDENT_SLACK);
  const expected = indents.map(rangeWords).join(' hoặc ');
  return isAllowed
    ? []
    : [
        finding('indent', rules.indent, {
          part: 'body',
          found: decimal(found),
          expected: `${expected} mm`,
          at: quote(paragraph),
        }),
      ];
}

function checkGap(
  paragraph: Paragraph,
  below: Paragraph | undefined,
  { gap, rules }: Requirements,
): readonly DocxFinding[] {
  if (below === undefined) return [];
  const found = paragraph.after + below.before;
  if (found >= gap - SLACK) return [];
  return [
    finding('gap', rules.gap, { part: 'body', found: decimal(found), expected: decimal(gap), at: quote(paragraph) }),
  ];
}

function checkLine(paragraph: Paragraph, { lines, rules }: Requirements): readonly DocxFinding[] {
  const { line, lineRule } = paragraph;
  const isMultiple = lineRule === 'multiple';
  const range = isMultiple ? lines.multiples : lines.points;
  const isExact = lineRule === 'exact' || lines.multiples !== undefined;
  const isWithin =
    range !== undefined && (isMultiple || isExact) && line >= range[0] - SLACK && line <= range[1] + SLACK;
  if (isWithin || (lineRule === 'atLeast' && lines.multiples !== undefined && line < lines.points[1])) return [];
  const found = isMultiple
    ? `${decimal(line)} dòng`
    : `${lineRule === 'exact' ? 'đúng' : 'ít nhất'} ${decimal(line)} pt`;
  const expected =
    lines.multiples === undefined ? `đúng (Exactly) ${rangeWords(lines.points)} pt` : 'dòng đơn (1) đến 1,5 dòng';
  return [finding('line-spacing', rules.line, { part: 'body', found, expected, at: quote(paragraph) })];
}
