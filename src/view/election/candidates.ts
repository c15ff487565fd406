import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { decimal } from '../../text/decimal.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank } from '../blank.js';
import { occasionOf } from '../occasion.js';
import { chairUnit, roleLabels, viceChairs } from '../roles.js';
import type { View } from '../view-shape.js';

type Candidate = View['election']['candidates'][number];

/** The units put up and how each fared; while the data names none, those that were chosen. */
export function candidatesView(data: BlocYear): readonly Candidate[] {
  const labels = roleLabels(data);
  const named = data.election?.candidates ?? [];
  if (named.length === 0) return chosen(data).map((row, index) => withoutVotes(row, index));
  return named.map(({ unit, role, agree }, index) => ({
    position: String(index + 1),
    unit: findUnit(data.units, unit)?.name ?? unit,
    role: labels[role],
    ...votes(data, agree, `election.candidates[${index}].agree`),
  }));
}

type Row = Pick<Candidate, 'unit' | 'role'>;

function chosen(data: BlocYear): readonly Row[] {
  const labels = roleLabels(data);
  const { year } = occasionOf(data, 'review');
  const next = year === undefined ? undefined : year + 1;
  const gap = () => new Blank('election.candidates', 'long');
  const vices = viceChairs(data, next).map(({ name }) => ({ unit: name, role: labels.viceChair }));
  return [
    { unit: chairUnit(data, next)?.name ?? gap(), role: labels.chair },
    ...(vices.length > 0 ? vices : [{ unit: gap(), role: labels.viceChair }]),
  ];
}

function withoutVotes(row: Row, index: number): Candidate {
  const gap = new Blank('election.candidates', 'short');
  return { position: String(index + 1), ...row, agree: gap, percent: gap };
}

/** Of all members: who is absent may vote in writing. */
function votes(data: BlocYear, agree: number | undefined, field: string): Pick<Candidate, 'agree' | 'percent'> {
  const { vote, units, unitsComplete } = data;
  const members = vote?.totalMembers ?? (unitsComplete ? units.length : undefined);
  if (agree === undefined) return { agree: new Blank(field, 'short'), percent: new Blank(field, 'short') };
  return {
    agree: officialCount(agree),
    percent: members ? `${decimal((agree / members) * 100, 1)}%` : new Blank('vote.totalMembers', 'short'),
  };
}
