import type * as z from 'zod';
import { CONFERENCE_FIELDS } from './conference-fields.js';
import { partsAreSound } from './parts-are-sound.js';
import { spellingKey } from './spelling-key.js';
import { findUnit, type UnitIdentity, unitIds } from './units-by-reference.js';

type Naming = readonly { readonly unit?: string | undefined }[];
interface Attended {
  readonly attendance: Naming;
}

/** The parts of a bloc year that name one another. */
interface References {
  readonly units: readonly UnitIdentity[];
  readonly roles: readonly { readonly role: string; readonly unit: string; readonly year: number }[];
  readonly registrations: Naming;
  readonly scores: Naming;
  readonly recommendations: Naming;
  readonly crossScoring: readonly { readonly scorer: string; readonly scored: string }[];
  readonly election?: { readonly candidates: Naming } | undefined;
  readonly conference: Attended;
  readonly halfYearConference?: Attended | undefined;
  readonly yearEndConference?: Attended | undefined;
}

type Path = (string | number)[];
type Report = (code: string, path: Path, facts: Record<string, string | number | readonly string[]>) => void;

/**
 * Units stand once, whatever names a unit names a known one, a year has one chair, and a unit one role in it. A part that
 * has an error of its own is not looked into; the others are.
 */
export function checkReferences(data: References, context: z.RefinementCtx): void {
  const report: Report = (code, path, facts) => context.addIssue({ code: 'custom', path, params: { code, facts } });
  const sound = PARTS.filter((part) => partsAreSound(part)(context));
  duplicateUnits(data.units, report);
  unknownUnits(
    data.units,
    sound.flatMap((part) => REFERENCES[part](data)),
    report,
  );
  if (!sound.includes('roles')) return;
  secondChairs(data.roles, report);
  secondRoles(data, report);
}

function duplicateUnits(units: References['units'], report: Report): void {
  const ids = unitIds(units);
  const keys = units.map(({ name }) => spellingKey(name));
  for (const [index, unit] of units.entries()) {
    const first = units.findIndex((_, other) => ids[other] === ids[index] || keys[other] === keys[index]);
    if (first < index) report('data.duplicate-unit', ['units', index], { found: unit.name });
  }
}

function unknownUnits(units: References['units'], references: readonly Reference[], report: Report): void {
  for (const [reference, path] of references) {
    if (reference === undefined || findUnit(units, reference) !== undefined) continue;
    report('data.role-unknown-unit', path, { found: reference, allowed: units.map((unit) => unit.name) });
  }
}

type Reference = readonly [reference: string | undefined, path: Path];

const PARTS = [
  'roles',
  'registrations',
  'scores',
  'crossScoring',
  'recommendations',
  'election',
  ...CONFERENCE_FIELDS,
] as const;

/** The references to units in each part that has some. */
const REFERENCES: { readonly [K in (typeof PARTS)[number]]: (data: References) => readonly Reference[] } = {
  roles: ({ roles }) => named(roles, 'roles'),
  registrations: ({ registrations }) => named(registrations, 'registrations'),
  scores: ({ scores }) => named(scores, 'scores'),
  crossScoring: ({ crossScoring }) =>
    crossScoring.flatMap(({ scorer, scored }, index) => [
      [scorer, ['crossScoring', index, 'scorer']],
      [scored, ['crossScoring', index, 'scored']],
    ]),
  recommendations: ({ recommendations }) => named(recommendations, 'recommendations'),
  election: ({ election }) => named(election?.candidates, 'election', 'candidates'),
  conference: ({ conference }) => named(conference.attendance, 'conference', 'attendance'),
  halfYearConference: ({ halfYearConference }) =>
    named(halfYearConference?.attendance, 'halfYearConference', 'attendance'),
  yearEndConference: ({ yearEndConference }) => named(yearEndConference?.attendance, 'yearEndConference', 'attendance'),
};

function named(list: Naming = [], ...path: Path): readonly Reference[] {
  return list.map(({ unit }, index) => [unit, [...path, index, 'unit']]);
}

function secondChairs(roles: References['roles'], report: Report): void {
  const chairs = new Map<number, string>();
  for (const [index, { role, year, unit }] of roles.entries()) {
    if (role !== 'chair') continue;
    const first = chairs.get(year);
    if (first === undefined) chairs.set(year, unit);
    else report('data.two-chairs', ['roles', index], { year, chairs: [first, unit] });
  }
}

/** A unit named once by its id and once by its name is still one unit. */
function secondRoles({ units, roles }: References, report: Report): void {
  const first = new Map<string, string>();
  for (const [index, { role, year, unit }] of roles.entries()) {
    const named = findUnit(units, unit);
    if (named === undefined) continue;
    const key = `${units.indexOf(named)} ${year}`;
    const before = first.get(key) ?? role;
    first.set(key, before);
    if (before !== role) report('data.two-roles', ['roles', index], { found: unit, year });
  }
}
