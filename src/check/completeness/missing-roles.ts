import type { BlocYear } from '../../model/bloc-year.js';
import { chairUnit, roleLabels, viceChairs } from '../../view/roles.js';
import type { ReadPaper } from '../reading.js';

type Role = BlocYear['roles'][number]['role'];

/** The roles whose units a paper names: those of its year, and those of the next. */
interface Named {
  readonly now: readonly Role[];
  readonly next: readonly Role[];
}

const BOTH: readonly Role[] = ['chair', 'viceChair'];

/** Papers that tell who takes over; all others name the chair of their year, who signs them. */
const TAKES_OVER: ReadonlyMap<string, Named> = new Map([
  ['bien-ban-suy-ton', { now: BOTH, next: BOTH }],
  ['bien-ban-ban-giao', { now: ['chair'], next: ['chair'] }],
]);
const WITH_ELECTION: ReadonlyMap<string, Named> = new Map([['bien-ban-hoi-nghi', { now: ['chair'], next: BOTH }]]);
const SIGNED: Named = { now: ['chair'], next: [] };

/** A role that no unit is known to hold. */
export interface MissingRole {
  /** `Khối trưởng năm 2025` */
  readonly words: string;
  /** Unknown when a past year is reviewed and not named. */
  readonly year: number | undefined;
}

/** The roles whose units a paper should name and cannot. */
export function missingRoles(paper: ReadPaper): readonly MissingRole[] {
  const { data, occasion } = paper.facts;
  const { year } = occasion;
  const { now, next } = namedIn(paper);
  if (year === undefined) return [{ words: `${roleLabels(data).chair} của năm tổng kết`, year }];
  return [...missingIn(data, year, now), ...missingIn(data, year + 1, next)];
}

function namedIn({ kind, facts: { data, occasion } }: ReadPaper): Named {
  const elects = data.election !== undefined && occasion.name === 'review';
  return TAKES_OVER.get(kind.id) ?? (elects ? WITH_ELECTION.get(kind.id) : undefined) ?? SIGNED;
}

function missingIn(data: BlocYear, year: number, roles: readonly Role[]): readonly MissingRole[] {
  const isHeld = { chair: chairUnit(data, year) !== undefined, viceChair: viceChairs(data, year).length > 0 };
  return roles
    .filter((role) => !isHeld[role])
    .map((role) => ({ words: `${roleLabels(data)[role]} năm ${year}`, year }));
}
