import type { TableNode } from '../../tree/table-nodes.js';
import type { ColumnTexts } from './column-texts.js';
import { groupHeights } from './group-heights.js';
import { lowest } from './lowest.js';

/** How wide a table is, and how much of each cell its padding takes on either side. */
export interface TableRoom {
  readonly width: number;
  readonly padding: number;
}

/** Columns change by steps of this share of the table. */
const STEP = 0.02;

/** No column loses more than this share of what its template gives it. */
const MOST_LOST = 0.4;

/**
 * The widths of the columns of a table: as their shares have it, but that a column with long texts takes room from others as
 * long as this saves lines or keeps words whole. Columns to be written in by hand keep theirs; those of figures that have the
 * same share stay alike.
 */
export function columnWidths(
  columns: TableNode['columns'],
  texts: ReadonlyMap<number, ColumnTexts>,
  room: TableRoom,
): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const step = STEP * room.width;
  const kin = kinOf(columns);
  const groups = [...new Set(kin)].map((first) => {
    const members = [...kin.keys()].filter((at) => kin[at] === first).map((at) => texts.get(at) ?? EMPTY);
    const width = ((columns[first]?.share ?? 0) / total) * room.width;
    const isPrinted = members.every((member) => member.isPrinted);
    const most = isPrinted ? Math.floor((width * members.length * MOST_LOST) / step) : 0;
    return { first, width, most, eachStep: step / members.length, cells: members.flatMap(({ cells }) => cells) };
  });
  const moved = lowest(
    groups.map(({ most }) => most),
    groupHeights(groups, room.padding),
  );
  const widths = new Map(groups.map(({ first, width, eachStep }, at) => [first, width + (moved[at] ?? 0) * eachStep]));
  return kin.map((first) => widths.get(first) ?? 0);
}

const EMPTY: ColumnTexts = { cells: [], isPrinted: false };

/** Of each column the first that is of its kind: figures are centred or stand at the right, and one share means one look. */
function kinOf(columns: TableNode['columns']): readonly number[] {
  return columns.map(({ share, align }, at) =>
    align === 'left' ? at : columns.findIndex((other) => other.share === share && other.align === align),
  );
}
