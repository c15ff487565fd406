import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';

type Row = View['election']['ballot'][number];

/** Rows to fill when nobody is put up. */
const EMPTY_ROWS = 3;

/** What marks a role that a unit was not put up for. */
const NOT_FOR = '-';

/** The ballot: each unit once, with room to mark the roles it was put up for. */
export function electionBallot({ election, units }: BlocYear): readonly Row[] {
  const candidates = election?.candidates ?? [];
  const nameOf = (reference: string) => findUnit(units, reference)?.name ?? reference;
  const names = [...new Set(candidates.map(({ unit }) => nameOf(unit)))];
  if (names.length === 0) return Array.from({ length: EMPTY_ROWS }, (_, index) => emptyRow(index));
  return names.map((unit, index) => {
    const mark = (wanted: 'chair' | 'viceChair') =>
      candidates.some((candidate) => candidate.role === wanted && nameOf(candidate.unit) === unit) ? '' : NOT_FOR;
    return { position: String(index + 1), unit, chair: mark('chair'), viceChair: mark('viceChair') };
  });
}

function emptyRow(index: number): Row {
  return {
    position: String(index + 1),
    unit: new Blank('election.candidates', 'long'),
    chair: '',
    viceChair: '',
  };
}
