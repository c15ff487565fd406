import type { BlocYear } from '../model/bloc-year.js';
import { Blank, orBlank, type Printable } from './blank.js';
import { roleLabels, roleOf } from './roles.js';
import { type PlacedUnit, unitsInOrder } from './units.js';
import type { View } from './view-shape.js';

type Signer = View['signers'][number];

/** When the list of units is not complete, one row of places stays free for the missing. */
const FREE_PLACES = 2;

/** Who signs, in order. */
export function signersView(data: BlocYear): readonly Signer[] {
  const known = unitsInOrder(data).map((placed) => unitSigner(data, placed));
  const free = data.unitsComplete ? [] : Array.from({ length: FREE_PLACES }, (_, index) => freePlace(index));
  return [...known, ...free];
}

/** The place where one unit signs. */
export function unitSigner(data: BlocYear, { unit, id, path }: PlacedUnit): Signer {
  const role = roleOf(data, unit);
  const { signatory } = unit;
  const headTitle = orBlank(unit.headTitle, `${path}.headTitle`, 'medium');
  const authority = signatory?.authority;
  return {
    id,
    role: role === undefined ? new Blank(`${path}.role`) : roleLabels(data)[role],
    hasUnit: true,
    unit: unit.name,
    authority: authority ?? new Blank(`${path}.signatory.authority`),
    behalfOf: signatory?.behalfOf ?? (authority === 'behalf' ? new Blank(`${path}.signatory.behalfOf`) : headTitle),
    hasTitle: authority !== 'acting' || signatory?.title !== undefined,
    title: signatory?.title ?? (signsAsHead(authority) ? headTitle : new Blank(`${path}.signatory.title`)),
    name: orBlank(signatory?.name, `${path}.signatory.name`, 'long'),
  };
}

/** A deputy's own office is never that of the head; it stays a gap until given. */
function signsAsHead(authority: string | undefined): boolean {
  return authority === undefined || authority === 'behalf' || authority === 'acting';
}

function freePlace(index: number): Signer {
  const gap = (size: 'medium' | 'long'): Printable => new Blank('units', size);
  return {
    id: `cho-trong-${index + 1}`,
    role: new Blank('roles'),
    hasUnit: true,
    unit: gap('long'),
    authority: new Blank('units'),
    behalfOf: new Blank('units'),
    hasTitle: true,
    title: gap('medium'),
    name: gap('long'),
  };
}

/** Who witnesses the signing. */
export function witnessesView(data: BlocYear): readonly Signer[] {
  return data.conference.guests.flatMap((guest, index) => {
    if (guest.function !== 'witness') return [];
    const path = `conference.guests[${index}]`;
    return [
      {
        id: `chung-kien-${index + 1}`,
        role: new Blank(`${path}.function`),
        hasUnit: guest.organization !== undefined,
        unit: orBlank(guest.organization, `${path}.organization`, 'long'),
        authority: new Blank(`${path}.function`),
        behalfOf: new Blank(`${path}.function`),
        hasTitle: true,
        title: orBlank(guest.title, `${path}.title`),
        name: orBlank(guest.name, `${path}.name`, 'long'),
      },
    ];
  });
}
