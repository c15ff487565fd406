import type { BlocYear } from '../../model/bloc-year.js';
import type { ConferenceField } from '../../model/conference-fields.js';
import { findUnit } from '../../model/units-by-reference.js';
import { type Printable, partsOf } from '../../view/blank.js';
import { invited } from '../../view/conference/invited.js';
import { conferenceName } from '../../view/conference/name.js';
import { occasionAt } from '../../view/occasion.js';
import type { Subject } from '../../view/subjects.js';

/** Whom or what a paper is made for, where its kind makes one for each: a unit, a conference, a guest, a candidate. */
export function subjectName(data: BlocYear, subject: Subject): string | undefined {
  switch (subject.per) {
    case 'bloc':
      return undefined;
    case 'unit':
      return data.units[subject.unit]?.name;
    case 'conference':
      return nameOf(data, subject.field);
    case 'guest':
      return [invited(data, subject.field)[subject.guest], nameOf(data, subject.field)].join(', ');
    default:
      return candidate(data, subject.recommendation);
  }
}

function nameOf(data: BlocYear, field: ConferenceField): string {
  return wordsOf(conferenceName(data, occasionAt(data, field)));
}

function candidate({ recommendations, units }: BlocYear, index: number): string | undefined {
  const entry = recommendations[index];
  return entry?.person?.name ?? entry?.collectiveName ?? findUnit(units, entry?.unit)?.name;
}

/** A gap prints as dots in a list too. */
function wordsOf(value: Printable): string {
  return partsOf(value)
    .map((part) => (typeof part === 'string' ? part : 'words' in part ? part.words : '…'))
    .join('');
}
