import { isMapping, valueAt } from '../../load/plain-data.js';
import type { ColumnPlan, SheetPlan, ValueColumn } from '../plan/sheet-plan.js';
import { NONE } from '../plan/words.js';
import type { Cell } from '../xlsx/workbook.js';
import type { BlocData } from './bloc-data.js';
import { cellOf } from './cell-of.js';
import { columnStyle } from './column-style.js';
import { findHolders, type Holder } from './find-holders.js';

/** Cells by their column. */
type Cells = ReadonlyMap<ColumnPlan, Cell>;

/** The rows of a sheet that hold the data of one bloc. */
export function rowsOf(plan: SheetPlan, { key, data }: BlocData): readonly Cells[] {
  return findHolders(data, plan.steps).flatMap((holder) => {
    const keys = keyCells(plan, key, holder);
    return bodyRows(plan, holder).map((cells) => new Map([...keys, ...cells]));
  });
}

/** The cells that say whose row it is. */
function keyCells({ columns, steps }: SheetPlan, bloc: string, { which, owners }: Holder): Cells {
  const choices = steps.flatMap((step) => (step.step === 'which' ? [step.choices] : []));
  const labels = which.map((key, index) => choices[index]?.get(key) ?? key);
  const values = { bloc: [bloc], which: labels, owner: owners };
  return new Map(
    (['bloc', 'which', 'owner'] as const).flatMap((part) =>
      columns
        .filter((column) => column.part === part)
        .map((column, index): [ColumnPlan, Cell] => [column, filled(column, values[part][index])]),
    ),
  );
}

function bodyRows(plan: SheetPlan, { value, which }: Holder): readonly Cells[] {
  switch (plan.kind) {
    case 'record':
      return [valueCells(plan, value, 0)];
    case 'items':
      return itemsRows(plan, value);
    case 'entries':
      return entriesOf(value).map(([name, entry]) => new Map([...named(plan, name), ...valueCells(plan, entry, 0)]));
    case 'fields':
      return entriesOf(value).flatMap(([name, text]) => {
        const label = plan.fields.get(which.at(-1) ?? '')?.get(name)?.label ?? name;
        return text === null ? [] : [new Map([...named(plan, label), ...valueCells(plan, text, 0)])];
      });
  }
}

type Items = Extract<SheetPlan, { kind: 'items' }>;

function itemsRows(plan: Items, list: unknown): readonly Cells[] {
  if (!Array.isArray(list)) return [];
  if (list.length === 0) return plan.mayBeAbsent ? [noneRow(plan)] : [];
  return list.flatMap((item: unknown, index) => {
    const [first = new Map(), ...rest] = outlineRows(plan, item, 0);
    const numbers = plan.columns.filter(({ part }) => part === 'number');
    return [
      new Map([...numbers.map((column): [ColumnPlan, Cell] => [column, filled(column, index + 1)]), ...first]),
      ...rest,
    ];
  });
}

/** The list is there and empty. */
function noneRow({ columns }: Items): Cells {
  const first = columns.find(({ part }) => part === 'value');
  return new Map(first === undefined ? [] : [[first, filled(first, NONE)]]);
}

/** An item and what hangs on it: its first child continues its row, the others follow below. */
function outlineRows(plan: Items, item: unknown, level: number): readonly Cells[] {
  const own = valueCells(plan, item, level);
  const key = plan.nested[level];
  const children = key === undefined ? undefined : valueAt(item, [key]);
  if (!Array.isArray(children)) return [own];
  const [first = new Map(), ...rest] = children.flatMap((child: unknown) => outlineRows(plan, child, level + 1));
  return [new Map([...own, ...first]), ...rest];
}

function valueCells({ columns }: SheetPlan, item: unknown, level: number): Cells {
  return new Map(
    columns.flatMap((column): readonly [ColumnPlan, Cell][] => {
      if (column.part !== 'value' || column.level !== level) return [];
      const cell = isEmptyGroup(column, item) ? filled(column, NONE) : cellOf(column.field, valueAt(item, column.path));
      return cell === undefined ? [] : [[column, cell]];
    }),
  );
}

/** The column begins a group that is there without saying anything. */
function isEmptyGroup({ opens }: ValueColumn, item: unknown): boolean {
  const group = opens === undefined ? undefined : valueAt(item, opens);
  return isMapping(group) && Object.values(group).every((value) => value === null);
}

function named({ columns }: SheetPlan, name: string): Cells {
  return new Map(columns.filter(({ part }) => part === 'name').map((column) => [column, filled(column, name)]));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

function filled(column: ColumnPlan, value: string | number | undefined): Cell {
  const style = columnStyle(column);
  return value === undefined ? { style } : { style, value };
}
