import type { BlocYear } from '../../model/bloc-year.js';
import { roman } from '../../text/roman.js';
import type { View } from '../view-shape.js';
import { cellsOf } from './cells.js';
import { emptyTable } from './empty-table.js';
import { linesOf } from './lines.js';
import { maximumOf } from './maximum.js';
import { type Column, codesOf, type GroupKind, grandTotal, pointsFor, sumOf, totalOf } from './points.js';
import { pointsText } from './points-text.js';
import type { Sheet } from './sheet.js';

type Scoring = View['scoring'];
type Group = BlocYear['scoring']['groups'][number];

const KINDS = ['base', 'bonus', 'penalty'] as const;

/** The score table, what counts first, then bonus and penalty, with the points of one unit. */
export function tableView(
  { scoring: { groups } }: BlocYear,
  sheet: Sheet,
): Pick<Scoring, 'base' | 'bonus' | 'penalty' | 'sums'> {
  if (groups.length === 0) return emptyTable(sheet);
  const ordered = KINDS.flatMap((kind) => groups.filter((group) => group.kind === kind));
  const of = (wanted: GroupKind) =>
    ordered
      .map((group, index) => ({ group, position: roman(index + 1) }))
      .filter(({ group }) => group.kind === wanted)
      .map(({ group, position }) => groupView(group, position, `scoring.groups[${groups.indexOf(group)}]`, sheet));
  return { base: of('base'), bonus: of('bonus'), penalty: of('penalty'), sums: sumsOf(groups, sheet) };
}

function groupView(group: Group, position: string, path: string, sheet: Sheet): Scoring['base'][number] {
  const { content, kind, criteria } = group;
  const codes = criteria.flatMap(codesOf);
  const points = codes.length === 0 ? () => undefined : (column: Column) => pointsFor(codes, kind, sheet, column);
  return {
    position,
    content,
    ...cellsOf(pointsText(maximumOf(group), `${path}.max`), points, sheet),
    lines: criteria.flatMap((criterion, index) => linesOf(criterion, String(index + 1), kind, sheet)),
  };
}

/** What counts, and everything together; the most a unit can reach has the bonus in it. */
function sumsOf(groups: readonly Group[], sheet: Sheet): Scoring['sums'] {
  const base = groups.filter(({ kind }) => kind === 'base');
  const reachable = groups.filter(({ kind }) => kind !== 'penalty');
  const most = (some: readonly Group[]) => pointsText(sumOf(some.map(maximumOf)), 'scoring.groups');
  return {
    base: cellsOf(most(base), (column) => totalOf(groups, 'base', sheet, column), sheet),
    all: cellsOf(most(reachable), (column) => grandTotal(groups, sheet, column), sheet),
  };
}
