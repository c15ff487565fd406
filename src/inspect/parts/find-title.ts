import { knownKind } from '../requirements/known-kind.js';
import { isCapitals } from '../word/is-capitals.js';
import { type Line, linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import type { Title } from './parts.js';
import { PATTERNS } from './patterns.js';

/** The type stands within so many lines behind the letterhead, is no longer than this, and has a subject of so many lines. */
const NEAR = 4;
const LONGEST = 80;
const LINES = 5;

/** Finds the type of a paper and what it is about, behind the letterhead. */
export function findTitle(paragraphs: readonly Paragraph[], start: number): Title {
  const lines = paragraphs
    .slice(start)
    .filter(({ inBox }) => !inBox)
    .flatMap(linesOf);
  const near = lines.slice(0, NEAR);
  const stop = near.findIndex(({ text }) => PATTERNS.addressees.test(text) || PATTERNS.basis.test(text));
  const candidates = stop === -1 ? near : near.slice(0, stop);
  const kind = candidates.find(isKnown) ?? candidates.find(looksLikeKind);
  if (kind === undefined) return { kind, known: undefined, subject: [], mark: undefined, end: start };
  const below = lines.slice(lines.indexOf(kind) + 1);
  const subject = subjectOf(below, kind);
  const mark = below.slice(0, subject.length + 1).find(({ text }) => PATTERNS.subjectMark.test(text));
  const end = (mark ?? subject.at(-1) ?? kind).paragraph.index + 1;
  const words = subject.filter(({ text }) => !isCapitals(text));
  return { kind, known: isAgenda(kind, words) ? undefined : knownKind(kind.text), subject: words, mark, end };
}

/** The programme of a meeting is a sheet for those who attend, not a document of the type that bears the same name. */
function isAgenda({ text }: Line, [subject]: readonly Line[]): boolean {
  return knownKind(text)?.name === 'Chương trình' && /^(?:Hội nghị|Đại hội|Lễ|Cuộc họp)/iu.test(subject?.text ?? '');
}

function isKnown({ text }: Line): boolean {
  return knownKind(text) !== undefined;
}

function looksLikeKind({ text, paragraph }: Line): boolean {
  return isCapitals(text) && text.length <= LONGEST && paragraph.align === 'center' && !paragraph.cell?.bordered;
}

/** Lines in the middle or bold, down to a drawn line, a mark or what begins the text. */
function subjectOf(below: readonly Line[], kind: Line): readonly Line[] {
  let last = kind.paragraph;
  const lines: Line[] = [];
  for (const line of below.slice(0, LINES)) {
    if (!belongs(line) || isParted(last, line.paragraph)) break;
    lines.push(line);
    last = line.paragraph;
  }
  return lines;
}

function belongs({ text, runs, paragraph }: Line): boolean {
  if (paragraph.cell !== undefined || paragraph.list !== undefined) return false;
  const isOther = [PATTERNS.subjectMark, PATTERNS.theme, PATTERNS.addressees, PATTERNS.basis, PATTERNS.division];
  if (isOther.some((pattern) => pattern.test(text))) return false;
  if (isCapitals(text) && !text.startsWith('CỦA')) return false;
  return paragraph.align === 'center' || runs.every(({ bold }) => bold);
}

/** A paragraph between them is empty: it holds the drawn line, or a gap. */
function isParted(above: Paragraph, below: Paragraph): boolean {
  return below.index > above.index + 1;
}
