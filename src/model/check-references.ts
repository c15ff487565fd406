import type { z } from 'zod';
import { spellingKey } from './spelling-key.js';
import { findUnit, type UnitIdentity, unitIds } from './units-by-reference.js';

/** The parts of a bloc year that name one another. */
interface References {
  readonly units: readonly UnitIdentity[];
  readonly roles: readonly { readonly role: string; readonly unit: string; readonly year: number }[];
  readonly registrations: readonly { readonly unit?: string | undefined }[];
}

type Path = (string | number)[];
type Report = (code: string, path: Path, facts: Record<string, string | number | readonly string[]>) => void;

/** Units stand once, roles and registrations name known units, a year has one chair, and a unit one role in it. */
export function checkReferences(data: References, context: z.RefinementCtx): void {
  const report: Report = (code, path, facts) => context.addIssue({ code: 'custom', path, params: { code, facts } });
  duplicateUnits(data.units, report);
  unknownUnits(data, report);
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

function unknownUnits({ units, roles, registrations }: References, report: Report): void {
  const check = (reference: string | undefined, path: Path) => {
    if (reference === undefined || findUnit(units, reference) !== undefined) return;
    report('data.role-unknown-unit', path, { found: reference, allowed: units.map((unit) => unit.name) });
  };
  for (const [index, role] of roles.entries()) check(role.unit, ['roles', index, 'unit']);
  for (const [index, entry] of registrations.entries()) check(entry.unit, ['registrations', index, 'unit']);
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
