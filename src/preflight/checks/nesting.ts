import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { StructureElement } from '../structure/structure-element.js';

/** What elements of lists, tables and tables of contents may hold. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

/** Where they may stand. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

/** Lists, tables and tables of contents are put together as readers expect. */
export const checkNesting: Check = ({ structure }) =>
  (structure?.elements ?? []).flatMap((element) => [...checkPlace(element), ...checkKids(element)]);

function checkPlace({ type, parent }: StructureElement): readonly PreflightFinding[] {
  const within = parent?.type ?? '';
  const isAllowed = rule(PARENTS, type)?.includes(within) ?? true;
  const isExpected = rule(CHILDREN, within)?.includes(type) ?? true;
  return isAllowed && isExpected ? [] : [finding('nesting', { element: type, found: within })];
}

/** A caption comes first, or last in a table; a table has one head and one foot, and then a body. */
function checkKids({ type, children }: StructureElement): readonly PreflightFinding[] {
  const kids = children.map((child) => child.type);
  const count = (kid: string) => kids.filter((each) => each === kid).length;
  const caption = kids.indexOf('Caption');
  const captionStands = caption <= 0 || (type === 'Table' && caption === kids.length - 1);
  const isHeaded = count('THead') + count('TFoot') > 0;
  if (type === 'Table' && (count('THead') > 1 || count('TFoot') > 1 || (isHeaded && count('TBody') === 0)))
    return [finding('nesting', { element: type })];
  const holdsCaption = type === 'L' || type === 'TOC' || type === 'Table';
  return holdsCaption && (count('Caption') > 1 || !captionStands) ? [finding('nesting', { element: 'Caption' })] : [];
}

function rule(rules: Readonly<Record<string, readonly string[]>>, type: string): readonly string[] | undefined {
  return Object.hasOwn(rules, type) ? rules[type] : undefined;
}
