import fc from 'fast-check';
import { AWARDS } from '../../../src/model/catalogues/awards.js';
import { count, date, list, nearYear, some, withSome } from './shapes.js';
import { longText, narrated, text } from './text.js';

/** An award as data names it: by name, code or alias of the catalogue, or one that nobody lists. */
export const award: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWARDS.flatMap(({ code, name, aliases }) => [code, name, ...aliases])) },
  { weight: 1, arbitrary: text(4) },
);

const individual = withSome(
  { name: fc.constantFrom('Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C') },
  {
    otherName: text(2),
    birthday: date,
    gender: fc.constantFrom('nam', 'nữ'),
    position: text(10),
    hometown: text(8),
    residence: text(8),
    education: text(5),
    degree: text(3),
    duties: narrated,
  },
);

const collective = some({ address: text(10), history: narrated, organization: narrated, functions: narrated });
const merit = some({ results: narrated, measures: narrated, policies: narrated, organizations: narrated });

/** Some are said in a few words, some take most of a page. */
const summary = fc.oneof({ weight: 4, arbitrary: text(15) }, { weight: 1, arbitrary: longText });

/** A recommendation at any stage, for one of these units, for a person, or for a number of nobody named. */
export function recommendations(unit: fc.Arbitrary<string>) {
  const facts = {
    stage: fc.constantFrom('registered', 'reviewed', 'recommended', 'decided', 'awarded'),
    year: nearYear,
    agree: count,
    summary,
    merit,
    initiatives: list(withSome({ name: text(15) }, { decision: text(8), year: nearYear }), 3),
    ratings: list(fc.record({ year: nearYear, level: text(5) }), 3),
    priorAwards: list(withSome({ year: nearYear, award }, { decision: text(10) }), 4),
    decision: text(10),
  };
  const ofUnit = withSome({ award, unit }, { ...facts, collective, collectiveName: text(8) });
  const ofPerson = withSome(
    { award, subject: fc.constant('individual'), person: individual },
    { ...facts, unit, collectiveName: text(8) },
  );
  const ofNobody = withSome(
    { award, count },
    { stage: facts.stage, subject: fc.constantFrom('collective', 'individual'), year: nearYear, decision: text(10) },
  );
  return list(fc.oneof(ofUnit, ofPerson, ofNobody), 12);
}
