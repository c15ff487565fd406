import type { BlocYear } from '../../model/bloc-year.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, type Printable } from '../blank.js';
import type { View } from '../view-shape.js';
import { columnShare } from './column-share.js';
import { onPages } from './on-pages.js';
import { byRank, type RegisteredAward, type RegisteredUnit, registeredUnits } from './registered.js';

type Table = View['registrationTotal']['tables'][number];

/** What all units register for, one column for each award, with the sums. */
export function registrationTotalView(data: BlocYear): View['registrationTotal'] {
  const units = registeredUnits(data);
  const columns = columnsOf(units);
  if (columns.length === 0) return { ...NOTHING, tables: [emptyTable(data)] };
  const { wide, tables } = onPages(columns);
  return {
    given: true,
    wide,
    units: officialCount(units.filter(({ awards }) => awards.length > 0).length),
    sums: columns.map((award) => ({ award: award.name, total: totalOf(award, units) })),
    tables: tables.map((some, index) => tableOf(some, units, index === tables.length - 1)),
  };
}

const NOTHING = {
  given: false,
  wide: false,
  units: new Blank('registrations', 'short'),
  sums: [],
} as const;

/** Each award once, however the units write it. */
function columnsOf(units: readonly RegisteredUnit[]): readonly RegisteredAward[] {
  const all = new Map<string, RegisteredAward>();
  for (const award of units.flatMap(({ awards }) => awards)) if (!all.has(award.key)) all.set(award.key, award);
  return byRank([...all.values()]);
}

const CATEGORIES = [
  { category: 'title', name: 'Danh hiệu thi đua' },
  { category: 'form', name: 'Hình thức khen thưởng' },
] as const;

function tableOf(columns: readonly RegisteredAward[], units: readonly RegisteredUnit[], isLast: boolean): Table {
  return {
    groups: CATEGORIES.map(({ category, name }) => ({
      name,
      columns: String(columns.filter((column) => column.category === category).length),
    })).filter(({ columns: count }) => count !== '0'),
    columns: columns.map(({ shortName }) => ({ name: shortName, share: String(columnShare(shortName)) })),
    rows: units.map(({ unit, awards, note }, index) => ({
      position: String(index + 1),
      unit: unit.name,
      cells: columns.map(({ key }) => cellOf(awards.filter((award) => award.key === key))),
      note: isLast ? note : '',
    })),
    totals: columns.map((award) => totalOf(award, units)),
  };
}

/** A tick, or how many. */
function cellOf(same: readonly RegisteredAward[]): string {
  if (same.length === 0) return '';
  const counts = same.flatMap(({ quantity }) => quantity ?? []);
  return counts.length < same.length ? 'x' : officialCount(sum(counts));
}

/** What a unit ticks for itself it can have once; how many persons it means by a tick nobody said. */
function totalOf({ key }: RegisteredAward, units: readonly RegisteredUnit[]): Printable {
  const same = units.flatMap(({ awards }) => awards.filter((award) => award.key === key));
  const counts = same.map(({ quantity, subject }) => quantity ?? (FOR_UNITS.has(subject) ? 1 : undefined));
  const unknown = same[counts.indexOf(undefined)];
  return unknown === undefined
    ? officialCount(sum(counts.flatMap((count) => count ?? [])))
    : new Blank(unknown.field, 'short');
}

const FOR_UNITS: ReadonlySet<RegisteredAward['subject']> = new Set(['collective', 'both']);

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

const EMPTY_COLUMNS = 2;

/** The units of the bloc, with columns of either kind to be named and filled in. */
function emptyTable({ units }: BlocYear): Table {
  const gaps = Array.from({ length: EMPTY_COLUMNS * CATEGORIES.length }, () => new Blank('registrations', 'short'));
  return {
    groups: CATEGORIES.map(({ name }) => ({ name, columns: String(EMPTY_COLUMNS) })),
    columns: gaps.map((name) => ({ name, share: String(columnShare('')) })),
    rows: units.map(({ name }, index) => ({ position: String(index + 1), unit: name, cells: gaps, note: '' })),
    totals: gaps,
  };
}
