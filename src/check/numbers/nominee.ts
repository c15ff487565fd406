import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { officialCount } from '../../text/vietnamese.js';
import { SUBJECT_WORDS } from '../../view/nominations/subject-words.js';

type Recommendation = BlocYear['recommendations'][number];

/** Whom a recommendation is for, to begin a sentence: `Sở Y tế`, `Nguyễn Văn A (Sở Y tế)`, `02 tập thể` when nobody is named. */
export function nominee({ units }: BlocYear, entry: Recommendation): string {
  const { subject, person, collectiveName, count = 1 } = entry;
  const unit = findUnit(units, entry.unit)?.name;
  const own = subject === 'individual' ? person?.name : collectiveName;
  if (own !== undefined) return unit === undefined ? own : `${own} (${unit})`;
  return unit ?? `${officialCount(count)} ${SUBJECT_WORDS[subject]} chưa ghi tên`;
}
