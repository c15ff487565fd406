import type { BlocYear } from '../model/bloc-year.js';
import { Blank, orBlank, Phrase, type Printable } from './blank.js';
import { officeAt } from './office.js';
import type { PaperFacts } from './paper.js';
import { chairUnit, roleLabels } from './roles.js';
import type { View } from './view-shape.js';

type Unit = BlocYear['units'][number];
type Chair = View['chair'];
type Office = Pick<Chair, 'authority' | 'behalfOf' | 'office' | 'instruction' | 'hasSecondOffice' | 'secondOffice'>;

/** Who signs for the bloc in the year of the paper: the head of the unit that chairs. */
export function chairView(facts: PaperFacts): Chair {
  const { data, occasion } = facts;
  const unit = chairUnit(data, occasion.year);
  const path = unit === undefined ? 'roles' : `units[${data.units.indexOf(unit)}]`;
  const signing = data.bloc.head === 'c' ? asUnit : BY_REGIME[data.regime];
  return {
    unit: orBlank(unit?.name, 'roles', 'long'),
    label: roleLabels(data).chair,
    ...signing({ data, unit, path }),
    name: orBlank(unit?.signatory?.name, unit === undefined ? 'roles' : `${path}.signatory.name`, 'long'),
  };
}

interface Signing {
  readonly data: BlocYear;
  readonly unit: Unit | undefined;
  readonly path: string;
}

const none = (field: string) => new Blank(field);

/** A bloc has no seal: state papers name the bloc, the role in it and the office that lends the seal (ND30-85, 86); Party papers office and role, with no prefix (DANG-44). */
const BY_REGIME: Readonly<Record<BlocYear['regime'], (signing: Signing) => Office>> = {
  state: (signing) => ({ ...asRole(signing), authority: 'behalf', behalfOf: BODY[signing.data.bloc.kind] }),
  party: (signing) => ({ ...asRole(signing), authority: none('roles'), behalfOf: none('roles') }),
};

const BODY = { khối: 'Khối thi đua', cụm: 'Cụm thi đua' } as const;

function asRole({ data, unit, path }: Signing): Omit<Office, 'authority' | 'behalfOf'> {
  const second = { hasSecondOffice: true, secondOffice: secondOffice(unit, path) };
  return { office: roleLabels(data).chair, instruction: none('roles'), ...second };
}

/** The office in the unit, with its name. */
function secondOffice(unit: Unit | undefined, path: string): Printable {
  if (unit === undefined) return new Blank('roles', 'long');
  const title = unit.signatory?.title ?? unit.headTitle;
  if (title !== undefined) return officeAt(title, unit.name);
  return new Phrase([new Blank(`${path}.headTitle`), ` ${unit.name}`]);
}

/** The unit itself is the issuer: its head signs as such, and a line says that the unit chairs. */
function asUnit({ data, unit, path }: Signing): Office {
  const headTitle = orBlank(unit?.headTitle, unit === undefined ? 'roles' : `${path}.headTitle`);
  const { authority, title, behalfOf } = unit?.signatory ?? {};
  return {
    authority: authority ?? none(path),
    behalfOf: behalfOf ?? headTitle,
    office: title ?? headTitle,
    instruction: `${roleLabels(data).chair} ${data.bloc.shortName ?? data.bloc.name}`,
    hasSecondOffice: false,
    secondOffice: none(path),
  };
}
