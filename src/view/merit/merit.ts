import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { recommendationSchema } from '../../model/recommendation.js';
import { shortDate } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import { capitalized } from '../capitalized.js';
import { awardPhrase } from '../nominations/award-phrase.js';
import { nomineeWords } from '../nominations/nominee-words.js';
import { withDecision } from '../nominations/with-decision.js';
import type { PaperFacts } from '../paper.js';
import { prose, proseOrBlank } from '../prose.js';
import type { View } from '../view-shape.js';
import { heldAwards } from './held-awards.js';
import { yearsOfResults } from './years.js';

type Recommendation = BlocYear['recommendations'][number];
type Merit = View['merit'];

/** Papers that are made for no recommendation speak of this one. Read once: to compile the schema for that would take longer. */
const NONE = recommendationSchema.parse({ award: 'khen thưởng' }, { jitless: true });

/** The recommendation a merit report is made for; gaps in papers made for none. */
export function meritView({ data, subject, occasion }: PaperFacts): Merit {
  const index = 'recommendation' in subject ? subject.recommendation : -1;
  const entry = data.recommendations[index] ?? NONE;
  const path = entry === NONE ? 'recommendations' : `recommendations[${index}]`;
  const award = findAward(entry.award, data.awards);
  const { line, work } = nomineeWords(data, entry, path);
  return {
    award: entry === NONE ? new Blank(`${path}.award`, 'long') : awardPhrase(award),
    ofState: award.ofState,
    name: line,
    isUnit: entry.collectiveName === undefined,
    person: personOf(entry, path, work),
    collective: collectiveOf(entry, path),
    ...narrativeOf(entry, path),
    years: yearsOfResults(entry, { last: occasion.year, count: award.years }, path),
    initiatives: entry.initiatives.map(({ name, decision }) => withDecision(name, decision)),
    ...heldAwards(data, entry, path),
  };
}

/** What few people have, another name or an academic degree, is left out where the data says nothing of it. */
function personOf({ person }: Recommendation, path: string, work: Merit['person']['work']): Merit['person'] {
  const own = (field: 'hometown' | 'residence' | 'education') => orBlank(person?.[field], `${path}.person.${field}`);
  return {
    name: orBlank(person?.name, `${path}.person.name`, 'long'),
    otherName: person?.otherName ?? '',
    birthday: orBlank(person?.birthday && shortDate(person.birthday), `${path}.person.birthday`, 'short'),
    gender: orBlank(person?.gender && capitalized(person.gender), `${path}.person.gender`),
    work,
    hometown: own('hometown'),
    residence: own('residence'),
    education: own('education'),
    degree: person?.degree ?? '',
    duties: proseOrBlank(person?.duties, `${path}.person.duties`),
  };
}

function collectiveOf({ collective }: Recommendation, path: string): Merit['collective'] {
  const told = (field: 'history' | 'organization' | 'functions') =>
    proseOrBlank(collective[field], `${path}.collective.${field}`);
  return {
    address: orBlank(collective.address, `${path}.collective.address`, 'long'),
    history: told('history'),
    organization: told('organization'),
    functions: told('functions'),
  };
}

/** The form asks a collective for all four; a person's report may do with the results. */
function narrativeOf(
  { merit, subject }: Recommendation,
  path: string,
): Pick<Merit, 'results' | 'measures' | 'policies' | 'organizations'> {
  const told = (field: 'results' | 'measures' | 'policies' | 'organizations') =>
    subject === 'collective' || field === 'results'
      ? proseOrBlank(merit[field], `${path}.merit.${field}`)
      : prose(merit[field]);
  return {
    results: told('results'),
    measures: told('measures'),
    policies: told('policies'),
    organizations: told('organizations'),
  };
}
