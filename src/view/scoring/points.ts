import type { BlocYear } from '../../model/bloc-year.js';
import type { Sheet } from './sheet.js';

type Group = BlocYear['scoring']['groups'][number];

/** A group of criteria that counts, is added on top, or is taken off. */
export type GroupKind = Group['kind'];

/** Whose points: the unit's own, those of the unit that scores it, those the bloc settles on. */
export type Column = 'self' | 'cross' | 'verified';

/** Points added up, without the noise of binary fractions; unknown when one of them is. */
export function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return Math.round(sum * 100) / 100;
}

/** Somebody has given a unit points of this sort. */
export function isScored({ entries }: Sheet, column: Column): boolean {
  return entries.some((entry) => entry[column] !== undefined);
}

/** Points for criteria by their codes. No entry under bonus or penalty is nought; under what counts it is unknown. */
export function pointsFor(codes: readonly string[], kind: GroupKind, sheet: Sheet, column: Column): number | undefined {
  const none = kind === 'base' || !isScored(sheet, column) ? undefined : 0;
  return sumOf(
    codes.map((code) => {
      const entry = sheet.entries.find(({ criterion }) => criterion === code);
      return entry === undefined ? none : entry[column];
    }),
  );
}

/** The codes that scores of a criterion name: its own, or those of its parts. */
export function codesOf({ code, parts }: Group['criteria'][number]): readonly string[] {
  return parts.length === 0 ? [code] : parts.map((part) => part.code);
}

/** The codes that scores of all criteria in one kind of group name. */
export function codesOfKind(groups: readonly Group[], kind: GroupKind): readonly string[] {
  return groups.filter((group) => group.kind === kind).flatMap(({ criteria }) => criteria.flatMap(codesOf));
}

/** All points of one kind of group; unknown while the table has no criteria that count, or the unit has no points at all. */
export function totalOf(groups: readonly Group[], kind: GroupKind, sheet: Sheet, column: Column): number | undefined {
  const codes = codesOfKind(groups, kind);
  const none = codes.length === 0 && (kind === 'base' || !isScored(sheet, column));
  return none ? undefined : pointsFor(codes, kind, sheet, column);
}

/** What a unit comes to: what counts, with what is added and without what is taken off. */
export function grandTotal(groups: readonly Group[], sheet: Sheet, column: Column): number | undefined {
  const penalty = totalOf(groups, 'penalty', sheet, column);
  return sumOf([
    totalOf(groups, 'base', sheet, column),
    totalOf(groups, 'bonus', sheet, column),
    penalty === undefined ? undefined : -penalty,
  ]);
}
