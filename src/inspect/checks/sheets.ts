import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { millimetres } from '../requirements/millimetres.js';
import type { Edge, Range, Requirements } from '../requirements/requirements.js';
import type { Section } from '../word/section.js';
import { decimal } from './decimal.js';
import { rangeWords } from './range-words.js';

/** What programs round, in millimetres. */
const PAPER_SLACK = 2;
const EDGE_SLACK = 0.6;

const EDGES = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const satisfies Readonly<
  Record<Edge, string>
>;

/** A sheet turned on its side keeps the margins it had upright, so that it is bound and read like the others. */
const TURNED = { top: 'left', right: 'top', bottom: 'right', left: 'bottom' } as const satisfies Readonly<
  Record<Edge, Edge>
>;

/** Paper, its direction, and margins of every section. */
export function checkSheets({ word, requirements }: Inspected): readonly DocxFinding[] {
  const withTable = new Set(
    word.paragraphs.filter(({ cell }) => cell?.bordered === true).map(({ section }) => section),
  );
  return word.sections.flatMap((section, at) => {
    const hasTable = withTable.has(at);
    return [
      ...checkPaper(section, requirements),
      ...checkTurn(section, hasTable, requirements),
      ...checkMargins(section, requirements),
    ];
  });
}

function isTurned({ width = 0, height = 0 }: Section): boolean {
  return width > height;
}

function checkPaper({ width, height }: Section, { layout, rules }: Requirements): readonly DocxFinding[] {
  if (width === undefined || height === undefined) return [];
  const found = [Math.min(width, height), Math.max(width, height)].map(millimetres);
  const expected = [layout.page.width, layout.page.height].map(millimetres);
  if (found.every((length, at) => Math.abs(length - (expected[at] ?? 0)) <= PAPER_SLACK)) return [];
  return [
    finding('paper', rules.paper, {
      found: found.map(Math.round).join(' × '),
      expected: expected.map(Math.round).join(' × '),
    }),
  ];
}

function checkTurn(section: Section, hasTable: boolean, { rules }: Requirements): readonly DocxFinding[] {
  return isTurned(section) && !hasTable ? [finding('orientation', rules.orientation)] : [];
}

function checkMargins(section: Section, { margins, rules }: Requirements): readonly DocxFinding[] {
  const against = (expected: Readonly<Record<Edge, Range>>) =>
    EDGE_NAMES.flatMap((edge) => {
      const found = section.margins[edge];
      if (found === undefined || isWithin(millimetres(found), expected[edge])) return [];
      return [
        finding('margin', rules.margins, {
          edge: EDGES[edge],
          found: decimal(millimetres(found)),
          expected: rangeWords(expected[edge]),
        }),
      ];
    });
  const upright = against(margins);
  if (!isTurned(section)) return upright;
  const turned = against({
    top: margins[TURNED.top],
    right: margins[TURNED.right],
    bottom: margins[TURNED.bottom],
    left: margins[TURNED.left],
  });
  return turned.length < upright.length ? turned : upright;
}

const EDGE_NAMES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

function isWithin(length: number, [least, most]: Range): boolean {
  return length >= least - EDGE_SLACK && length <= most + EDGE_SLACK;
}
