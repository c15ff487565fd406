import fc from 'fast-check';
import { type BlocYear, blocYearSchema } from '../../src/model/bloc-year.js';

const WORDS = [
  'thi',
  'đua',
  'khen',
  'thưởng',
  'nghiêm',
  'túc',
  'Đảng',
  'và',
  'của',
  'được',
  'xây',
  'dựng',
  'ưu',
  'quý',
] as const;

/** What is hard to break, to escape or to find again. */
const HARD = [
  '34-CT/TW',
  '2021-2025',
  '30/2020/NĐ-CP',
  'kinh tế - xã hội',
  '“Dân vận khéo”',
  'GD&ĐT',
  '<b>đậm</b>',
  '{{year}}',
  "H'Mông",
  '95,5%',
  '(sau đây gọi tắt là Khối)',
  'http://minh-hoa.vn/thi-dua/2023',
  'Nghiêm'.repeat(25),
] as const;

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HARD) },
);

/** Text of up to so many words. */
function text(most: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
}

function list<T>(each: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[]> {
  return fc.array(each, { maxLength });
}

/** All of these, each there or not. */
function some<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

const YEAR = 2023;
const date = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ day, month }) => `${day}/${month}/${YEAR}`);
const authority = fc.constantFrom('behalf', 'deputy', 'order', 'delegated', 'acting');
const signatory = some({ name: fc.constant('Nguyễn Văn A'), title: text(4), authority, behalfOf: text(4) });
const target = fc.record(
  { content: text(20), unitOfMeasure: text(3), planned: text(3), note: text(15) },
  { requiredKeys: ['content'] },
);
const pledgeItem = some({ heading: text(12), text: text(90), points: list(text(30), 4), targets: list(target, 3) });
const guest = fc.record(
  { name: text(4), title: text(6), organization: text(8), function: fc.constantFrom('witness', 'directs', 'attends') },
  { requiredKeys: ['function'] },
);

/** Units with names of their own, and what names them. */
const units = fc
  .array(some({ name: text(18), headTitle: text(4), signatory }), { minLength: 1, maxLength: 30 })
  .map((all) => all.map(({ name, ...rest }, index) => ({ ...rest, name: `Đơn vị ${index + 1} ${name ?? ''}` })));

const optional = some({
  authority: some({ level: fc.constantFrom('tỉnh', 'Tỉnh ủy', 'xã'), name: fc.constant('Minh Họa'), council: text(6) }),
  place: fc.constant('Minh Họa'),
  unitsComplete: fc.boolean(),
  conference: some({ date, place: text(8), host: text(5), guests: list(guest, 4) }),
  theme: text(25),
  legalBases: list(text(40), 8),
  movements: list(fc.record({ name: text(12), launchedBy: text(6) }), 3),
  commemorations: list(fc.record({ name: text(8), date: fc.constant('2/9/1945') }), 3),
  pledge: some({ opening: text(60), items: list(pledgeItem, 12), commitment: text(40) }),
  targets: list(target, 25),
  recipients: list(text(15), 6),
  print: some({
    duplex: fc.boolean(),
    signatureSpace: fc.integer({ min: 10, max: 60 }),
    signatureColumns: fc.integer({ min: 1, max: 4 }),
    witnesses: fc.constantFrom('above', 'below'),
  }),
  documents: fc.constant({ 'giao-uoc': { number: '5', symbol: 'GƯ' } }),
});

/** Any valid bloc year: 1 to 30 units, long words, many contents, both regimes, with and without everything optional. */
export const blocYears: fc.Arbitrary<BlocYear> = fc
  .record({
    regime: fc.constantFrom('state', 'party'),
    bloc: text(14).map((name) => ({ name: `Khối thi đua ${name}`, issuerCode: 'KTĐ' })),
    units,
    more: optional,
    chair: fc.nat(),
    registered: list(
      fc.record({ unit: fc.nat(), titles: list(text(4), 2), awards: list(text(4), 2), note: text(5) }),
      8,
    ),
  })
  .map(({ more, chair, registered, ...data }) => {
    const nameOf = (index: number) => data.units[index % data.units.length]?.name ?? '';
    return blocYearSchema.parse({
      ...data,
      ...more,
      year: YEAR,
      roles: [{ role: 'chair', unit: nameOf(chair), year: YEAR }],
      registrations: registered.map((each) => ({ ...each, unit: nameOf(each.unit) })),
    });
  });
