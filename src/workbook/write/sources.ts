import type { ColumnPlan, SheetPlan } from '../plan/sheet-plan.js';
import { BLOCS } from '../plan/words.js';
import { absoluteRange, cellReference } from '../xlsx/cell-reference.js';
import type { Sheet } from '../xlsx/workbook.js';
import { choiceLists } from './choice-lists.js';
import { nameSource } from './name-source.js';

/** Where drop-down lists take what they offer. */
export interface Sources {
  /** The hidden sheet of all that is known beforehand. */
  readonly lists: Sheet;
  /** Names of ranges on the other sheets, for what is typed there. */
  readonly names: ReadonlyMap<string, string>;
  /** What the list of a column offers: a range, or a formula that gives one for the first row below the headings. */
  offeredTo(column: ColumnPlan): string | undefined;
}

/** How many rows below the headings are looked through. */
const ROWS = 10_000;

/** All that drop-down lists of these sheets offer. */
export function sources(plans: readonly SheetPlan[]): Sources {
  const lists = choiceLists(plans);
  const units = unitNames(plans);
  const keys: readonly [string, string][] = [['MaKhoi', filledPart(BLOCS.sheet, 0)]];
  return {
    lists: lists.sheet,
    names: new Map([...keys, ...units]),
    offeredTo: (column) => {
      if (column.part === 'bloc') return column.heading === BLOCS.key ? undefined : 'MaKhoi';
      return nameSource(column) === 'units' && units.length > 0 ? UNITS_OF_ROW : lists.rangeFor(column);
    },
  };
}

/** The units of the bloc that the row names, as long as they stand together; else those of all blocs. */
const UNITS_OF_ROW =
  'IF(COUNTIF(DonViKhoi,$A2)=0,DonVi,OFFSET(DonViDau,MATCH($A2,DonViKhoi,0)-1,0,COUNTIF(DonViKhoi,$A2)))';

/** What the formula above speaks of: the names of all units, the first of them, and the blocs beside them. */
function unitNames(plans: readonly SheetPlan[]): readonly (readonly [string, string])[] {
  const plan = plans.find(
    ({ steps: [first, second] }) => first?.step === 'property' && first.key === 'units' && !second,
  );
  const at = plan?.columns.findIndex((column) => column.part === 'value' && column.path.join('.') === 'name') ?? -1;
  if (plan === undefined || at === -1) return [];
  return [
    ['DonVi', filledPart(plan.name, at)],
    ['DonViDau', absoluteRange(plan.name, cellReference(at, 1))],
    ['DonViKhoi', rowsOf(plan.name, 0)],
  ];
}

function rowsOf(sheet: string, column: number): string {
  return absoluteRange(sheet, `${cellReference(column, 1)}:${cellReference(column, ROWS)}`);
}

/** The cells of a column down to the last that is filled, as long as none between is left empty. */
function filledPart(sheet: string, column: number): string {
  const all = rowsOf(sheet, column);
  return `${absoluteRange(sheet, cellReference(column, 1))}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
