import type { BlocYear } from '../model/bloc-year.js';
import { CONFERENCE_FIELDS, type ConferenceField } from '../model/conference-fields.js';
import type { SubjectKind } from '../model/subjects.js';
import { findUnit, unitIds } from '../model/units-by-reference.js';
import { freeName } from '../text/free-name.js';
import { slug } from '../text/slug.js';
import { invited } from './conference/invited.js';
import { isNominated } from './nominations/nominated.js';

/** What one paper is made for. `key` tells it from the others of its kind, in file names and settings. */
export type Subject =
  | { readonly per: 'bloc' }
  | { readonly per: 'unit'; readonly key: string; readonly unit: number }
  | { readonly per: 'conference'; readonly key: string; readonly field: ConferenceField }
  | { readonly per: 'guest'; readonly key: string; readonly field: ConferenceField; readonly guest: number }
  | { readonly per: 'collective' | 'individual'; readonly key: string; readonly recommendation: number };

const SUBJECTS: { readonly [K in SubjectKind]: (data: BlocYear) => readonly Subject[] } = {
  bloc: () => [{ per: 'bloc' }],
  unit: ({ units }) => unitIds(units).map((id, unit) => ({ per: 'unit', key: slug(id), unit })),
  conference: (data) => conferences(data).map(({ field, key }) => ({ per: 'conference', key, field })),
  guest: (data) =>
    conferences(data).flatMap(({ field, key }) =>
      invited(data, field).map((name, guest) => ({ per: 'guest', key: `${key}-${slug(name)}`, field, guest }) as const),
    ),
  collective: (data) => nominations(data, 'collective'),
  individual: (data) => nominations(data, 'individual'),
};

/** All that papers made for one such thing are made for; keys met twice are numbered. */
export function subjectsOf(data: BlocYear, per: SubjectKind): readonly Subject[] {
  const taken = new Set<string>();
  return SUBJECTS[per](data).map((subject) => {
    if (subject.per === 'bloc') return subject;
    const key = freeName(shortened(subject.key), (name) => taken.has(name));
    taken.add(key);
    return { ...subject, key };
  });
}

function conferences(data: BlocYear): readonly { readonly field: ConferenceField; readonly key: string }[] {
  return CONFERENCE_FIELDS.flatMap((field) => {
    const conference = data[field];
    return conference === undefined ? [] : [{ field, key: conference.kind }];
  });
}

function nominations(data: BlocYear, per: 'collective' | 'individual'): readonly Subject[] {
  return data.recommendations.flatMap((entry, recommendation) => {
    const name =
      per === 'individual' ? entry.person?.name : (entry.collectiveName ?? findUnit(data.units, entry.unit)?.name);
    if (entry.subject !== per || name === undefined || !isNominated(data, entry)) return [];
    return [{ per, key: slug(name), recommendation }];
  });
}

/** Windows refuses long paths. */
const LONGEST = 40;

function shortened(key: string): string {
  return key.length <= LONGEST ? key : key.slice(0, LONGEST).replace(/-[^-]*$/u, '');
}
