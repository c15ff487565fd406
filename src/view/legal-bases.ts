import type { BlocYear } from '../model/bloc-year.js';
import { LEGAL_BASES, type LegalBasis } from '../model/catalogues/legal-bases.js';
import type { CalendarDate } from '../model/date.js';
import { ordinal } from '../model/date-order.js';
import { citation } from './citation.js';

/** The lines of legal basis of a paper, and where they come from. */
export type LegalBases =
  | { readonly source: 'given'; readonly lines: readonly string[] }
  /** `unverified` are the lines quoted from memory, to be looked at before a final print. */
  | { readonly source: 'default'; readonly lines: readonly string[]; readonly unverified: readonly string[] }
  /** The paper has no date and the law changes within its year: no default can be chosen. */
  | { readonly source: 'none'; readonly lines: readonly []; readonly changing: readonly string[] };

const LEAD = 'Căn cứ ';

/**
 * The legal bases of a paper: those given for it alone, else those of the bloc, else the default of its date; an undated
 * paper needs one law for its whole year.
 */
export function legalBases(
  data: BlocYear,
  date: CalendarDate | undefined,
  given: readonly string[] | undefined = data.legalBases,
): LegalBases {
  if (given !== undefined) return { lines: given, source: 'given' };
  const changing = date === undefined ? changingIn(data.year) : [];
  const printed = ({ instrument }: LegalBasis) => LEAD + citation(instrument, data.regime);
  const lines = inForce(date ?? { year: data.year, month: 1, day: 1 });
  return changing.length > 0 || lines.length === 0
    ? { lines: [], source: 'none', changing: changing.map(({ instrument }) => citation(instrument, data.regime)) }
    : { lines: lines.map(printed), source: 'default', unverified: lines.filter(isUnverified).map(printed) };
}

function isUnverified({ status }: LegalBasis): boolean {
  return status === 'unverified';
}

function inForce(date: CalendarDate): readonly LegalBasis[] {
  const at = ordinal(date);
  return LEGAL_BASES.filter(({ from, to }) => ordinal(from) <= at && (to === undefined || at <= ordinal(to)));
}

/** The lines that begin or end within a year, not at its ends. */
function changingIn(year: number): readonly LegalBasis[] {
  const first = ordinal({ year, month: 1, day: 1 });
  const last = ordinal({ year, month: 12, day: 31 });
  return LEGAL_BASES.filter(
    ({ from, to }) =>
      (from.year === year && ordinal(from) > first) || (to !== undefined && to.year === year && ordinal(to) < last),
  );
}
