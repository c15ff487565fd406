import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie', 'TrapNet']);

const PRINT = 4;
/** Invisible, hidden, not viewed, viewed by turns. */
const HIDING = 1 | 2 | 32 | 256;

/** Fields, links and notes are of kinds that last, are shown and printed, and have the look they are shown with. */
export const checkAnnotations: Check = ({ pages }) =>
  pages.flatMap(({ number: page, annotations }) => annotations.flatMap((each) => problemsOf(each, page)));

function problemsOf(annotation: PdfDictionary, page: number): readonly PreflightFinding[] {
  const kind = annotation.name('Subtype') ?? '';
  const facts = { page, element: kind };
  if (FORBIDDEN.has(kind)) return [finding('annotation-type', facts)];
  if (kind === 'Popup') return [];
  const flags = annotation.number('F') ?? 0;
  const isShown = (flags & PRINT) !== 0 && (flags & HIDING) === 0;
  return [
    ...(isShown ? [] : [finding('annotation-flags', facts)]),
    ...(kind === 'Link' || isEmpty(annotation) || hasLook(annotation) ? [] : [finding('annotation-look', facts)]),
  ];
}

function isEmpty(annotation: PdfDictionary): boolean {
  const [left, bottom, right, top] = annotation.numbers('Rect');
  return left === right && bottom === top;
}

/** One look only, since paper has no mouse; a button has one for each of its states. */
function hasLook(annotation: PdfDictionary): boolean {
  const looks = annotation.dictionary('AP');
  const look = looks?.dictionary('N');
  if (look === undefined || looks?.keys.length !== 1) return false;
  const isButton = (annotation.name('FT') ?? annotation.dictionary('Parent')?.name('FT')) === 'Btn';
  return isButton ? look.keys.every((state) => look.dictionary(state)?.data !== undefined) : look.data !== undefined;
}
