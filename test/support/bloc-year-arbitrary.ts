import fc from 'fast-check';
import { type BlocYear, blocYearSchema } from '../../src/model/bloc-year.js';
import { conferences } from './arbitrary/conference.js';
import { charter, movements, narrative, pledge, program, targets } from './arbitrary/plans.js';
import { award, recommendations } from './arbitrary/recommendations.js';
import { scored } from './arbitrary/scoring.js';
import { count, date, list, member, some, withSome, YEAR } from './arbitrary/shapes.js';
import { text } from './arbitrary/text.js';
import { elections, handover, vote } from './arbitrary/votes.js';

const signatory = some({
  name: fc.constant('Nguyễn Văn A'),
  title: text(4),
  authority: fc.constantFrom('behalf', 'deputy', 'order', 'delegated', 'acting'),
  behalfOf: text(4),
});

const unit = some({
  hasId: fc.boolean(),
  name: text(18),
  superior: text(6),
  issuerCode: fc.constant('SNV'),
  headTitle: text(4),
  signatory,
  staff: some({ total: count, women: count, partyMembers: count }),
});

/** Units with names of their own, and some with ids; mostly a dozen at most. */
const units = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(unit, { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(unit, { minLength: 20, maxLength: 30 }) },
  )
  .map((all) =>
    all.map(({ name, hasId, ...rest }, index) => ({
      ...rest,
      ...(hasId ? { id: `dv-${index + 1}` } : {}),
      name: `Đơn vị ${index + 1} ${name ?? ''}`,
    })),
  );

const regime = fc.constantFrom('state', 'party');

const settings = some({
  number: fc.constantFrom('5', '120'),
  symbol: fc.constant('GƯ'),
  date,
  place: text(4),
  addressees: list(text(10), 3),
  recipients: list(text(10), 4),
  legalBases: list(text(40), 4),
  regime,
  annexes: fc.boolean(),
  ballotsPerPage: fc.integer({ min: 1, max: 4 }),
});

/** One pledge for each unit is asked for now and then. */
const ofPledge = fc
  .tuple(settings, fc.constantFrom(...Array.from({ length: 9 }, () => 'bloc' as const), 'unit'))
  .map(([own, per]) => ({ ...own, per }));

const documents = some({
  'giao-uoc': ofPledge,
  'giay-moi': fc.tuple(settings, fc.constantFrom('conference', 'guest')).map(([own, per]) => ({ ...own, per })),
  'ke-hoach': settings,
  'dang-ky': settings,
  'dang-ky-don-vi-1': settings,
  'bao-cao-tong-ket': settings,
  'bien-ban-hoi-nghi': settings,
  'phieu-bau': settings,
  'to-trinh': settings,
});

const instrument = withSome(
  { number: fc.constantFrom('Quyết định số 12/2020/QĐ-UBND', 'Chỉ thị số 34-CT/TW') },
  { name: text(8), date, from: date, to: date, replacedBy: text(4), source: text(4) },
);

/** What does not depend on the units. */
const optional = some({
  authority: some({
    level: fc.constantFrom('tỉnh', 'Tỉnh ủy', 'xã', 'Tổng công ty'),
    name: fc.constant('Minh Họa'),
    superior: text(6),
    council: text(6),
    standingBody: text(5),
    head: text(6),
  }),
  place: fc.constant('Minh Họa'),
  reviewYear: fc.constantFrom(YEAR - 1, YEAR),
  unitsComplete: fc.boolean(),
  theme: text(25),
  legalBases: list(text(40), 8),
  movements,
  commemorations: list(fc.record({ name: text(8), date: fc.constant('2/9/1945') }), 3),
  pledge,
  targets: targets(25),
  program,
  charter,
  narrative,
  awards: list(
    withSome(
      { name: text(5), category: fc.constantFrom('title', 'form') },
      { shortName: text(2), from: date, to: date },
    ),
    2,
  ),
  instruments: list(instrument, 2),
  organizations: list(withSome({ name: text(5) }, { from: date, to: date, successors: list(text(5), 2) }), 2),
  scoringTeam: list(member, 4),
  vote,
  handover,
  copies: list(withSome({ recipient: text(6) }, { count: fc.integer({ min: 1, max: 3 }) }), 2),
  recipients: list(text(15), 6),
  print: some({
    duplex: fc.boolean(),
    signatureSpace: fc.integer({ min: 10, max: 60 }),
    signatureColumns: fc.integer({ min: 1, max: 4 }),
    signatureOrder: fc.constantFrom('given', 'alphabetical'),
    witnesses: fc.constantFrom('above', 'below'),
  }),
  documents,
  checks: some({ 'doubled-word': some({ off: text(4), parameters: fc.constant({ allowed: ['đua'] }) }) }),
});

/** A chair and, where there is a unit left for it, a vice chair, of the year before, this one and the next. */
function rolesAmong(names: readonly string[]) {
  const ofYear = (year: number) =>
    fc
      .shuffledSubarray([...names], { minLength: 1, maxLength: Math.min(2, names.length) })
      .map((picked) => picked.map((name, index) => ({ role: index === 0 ? 'chair' : 'viceChair', unit: name, year })));
  return fc.tuple(ofYear(YEAR - 1), ofYear(YEAR), ofYear(YEAR + 1)).map((years) => years.flat());
}

/** What names units. */
function referring(names: readonly string[]) {
  const name = fc.constantFrom(...names);
  const registered = withSome({ award }, { quantity: fc.integer({ min: 1, max: 40 }) });
  return {
    conference: conferences(name),
    halfYearConference: conferences(name),
    yearEndConference: conferences(name),
    registrations: list(some({ unit: name, awards: list(registered, 4), targets: targets(3), note: text(5) }), 8),
    crossScoring: list(withSome({ scorer: name, scored: name }, { remark: text(12) }), 8),
    recommendations: recommendations(name),
    election: elections(name),
  };
}

const bloc = withSome(
  { name: text(14).map((name) => `Khối thi đua ${name}`), issuerCode: fc.constant('KTĐ') },
  {
    kind: fc.constantFrom('khối', 'cụm'),
    shortName: text(6),
    head: fc.constantFrom('a', 'b', 'c', 'd'),
    roleLabels: some({ chair: fc.constant('Trưởng Khối'), viceChair: fc.constant('Phó Trưởng Khối') }),
  },
);

/** Any valid bloc year: 1 to 30 units, long words, many contents, both regimes, with and without everything optional. */
export const blocYears: fc.Arbitrary<BlocYear> = units.chain((all) => {
  const names = all.map(({ name }) => name);
  const parts = {
    regime,
    bloc,
    roles: rolesAmong(names),
    more: optional,
    named: some(referring(names)),
    points: fc.option(scored(names), { nil: {} }),
  };
  return fc
    .record(parts)
    .map(({ more, named, points, ...data }) =>
      blocYearSchema.parse({ ...data, ...more, ...named, ...points, year: YEAR, units: all }),
    );
});
