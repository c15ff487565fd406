import { AWARDS } from '../../model/catalogues/awards.js';
import type { ColumnPlan, SheetPlan } from '../plan/sheet-plan.js';
import { LISTS, TRUTH } from '../plan/words.js';
import { absoluteRange, cellReference } from '../xlsx/cell-reference.js';
import type { Sheet } from '../xlsx/workbook.js';
import { nameSource } from './name-source.js';

/** What a drop-down list offers, and how its column on the hidden sheet is headed. */
interface ChoiceList {
  readonly heading: string;
  readonly values: readonly string[];
}

/** The hidden sheet of all lists that are known beforehand, and where each stands. */
export interface ChoiceLists {
  readonly sheet: Sheet;
  /** The range of the list of a column, if it has one. */
  rangeFor(column: ColumnPlan): string | undefined;
}

/** Gathers the lists of all columns; those that offer the same are one. */
export function choiceLists(plans: readonly SheetPlan[]): ChoiceLists {
  const lists = new Map(
    plans
      .flatMap(({ columns }) => columns)
      .flatMap((column): readonly [string, ChoiceList][] => {
        const values = offered(column);
        return values === undefined ? [] : [[keyOf(values), { heading: column.heading, values }]];
      }),
  );
  const order = [...lists.keys()];
  return {
    sheet: listsSheet([...lists.values()]),
    rangeFor: (column) => {
      const values = offered(column);
      if (values === undefined) return undefined;
      const at = order.indexOf(keyOf(values));
      return absoluteRange(LISTS, `${cellReference(at, 1)}:${cellReference(at, values.length)}`);
    },
  };
}

function offered(column: ColumnPlan): readonly string[] | undefined {
  if (column.part !== 'value') return column.choices === undefined ? undefined : distinct(column.choices.values());
  const { field } = column;
  if (field.type === 'choice') return distinct(field.values.values());
  if (field.type === 'truth') return distinct(TRUTH.values());
  return nameSource(column) === 'awards' ? distinct(AWARDS.map(({ name }) => name)) : undefined;
}

function distinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)];
}

function keyOf(values: readonly string[]): string {
  return values.join('\n');
}

function listsSheet(lists: readonly ChoiceList[]): Sheet {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  return {
    name: LISTS,
    hidden: true,
    columns: lists.map(() => ({ width: 30 })),
    rows: [
      lists.map(({ heading }) => ({ style: 'tableHeading', value: heading })),
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(({ values }) => {
          const value = values[row];
          return value === undefined ? undefined : ({ style: 'plain', value } as const);
        }),
      ),
    ],
  };
}
