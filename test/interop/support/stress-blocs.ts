import { type BlocYear, blocYearSchema } from '../../../src/model/bloc-year.js';
import { type Random, randomText, seeded } from './random-text.js';

/** A bloc year as a file gives it. All names are invented. */
type BlocData = Readonly<Record<string, unknown>>;

const LONG_NAME =
  'Trung tâm Ứng dụng tiến bộ khoa học và chuyển giao công nghệ, đo lường và thử nghiệm chất lượng tỉnh Minh Họa số';

/** The parts every stress case shares. */
function bloc(differs: BlocData): BlocData {
  return {
    authority: { level: 'tỉnh', name: 'Minh Họa' },
    place: 'Minh Họa',
    regime: 'state',
    bloc: { name: 'Khối thi đua các sở, ngành minh họa', shortName: 'Khối thi đua', issuerCode: 'KTĐ' },
    year: 2023,
    conference: { date: '23/3/2023', place: 'Sở Minh Họa' },
    units: units(3, (position) => `Sở Minh Họa số ${position}`),
    documents: { 'giao-uoc': { number: '5', symbol: 'GƯ' } },
    recipients: ['Hội đồng Thi đua - Khen thưởng tỉnh Minh Họa', 'Các đơn vị trong khối', 'Lưu: VT'],
    ...differs,
  };
}

function units(count: number, name: (position: number) => string): readonly BlocData[] {
  return Array.from({ length: count }, (_, index) => ({
    name: name(index + 1),
    headTitle: 'Giám đốc',
    signatory: { name: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}` },
  }));
}

function contents(random: Random, count: number, words: number): readonly BlocData[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(index % 3 === 0 ? { heading: randomText(random, 6) } : {}),
    text: `${randomText(random, words)}\n${randomText(random, Math.ceil(words / 3))}`,
    points: index % 5 === 4 ? [1, 2, 3].map(() => randomText(random, 25)) : [],
  }));
}

function targets(random: Random, count: number): readonly BlocData[] {
  return Array.from({ length: count }, () => ({
    content: randomText(random, 3 + Math.floor(random() * 14)),
    unitOfMeasure: 'Phần trăm',
    planned: '95%',
    note: random() < 0.2 ? randomText(random, 12) : 'Cả năm',
  }));
}

const CASES: Readonly<Record<string, BlocData>> = {
  'long-names': { units: units(20, (position) => `${LONG_NAME} ${position}`) },
  'one-unit': { units: units(1, () => 'Sở Minh Họa') },
  'many-contents': { pledge: { items: contents(seeded(1), 40, 90) } },
  'long-table': { targets: targets(seeded(2), 60) },
  'two-sides': {
    print: { duplex: true },
    pledge: { items: contents(seeded(3), 20, 60) },
    targets: targets(seeded(4), 20),
  },
  'endless-row': { targets: [{ content: randomText(seeded(5), 700), note: randomText(seeded(6), 150) }] },
};

/** The stress cases in both regimes, by name. */
export const STRESS_BLOCS: ReadonlyMap<string, BlocYear> = new Map(
  Object.entries(CASES).flatMap(([name, differs]) =>
    ['state', 'party'].map(
      (regime) => [`${name}-${regime}`, blocYearSchema.parse(bloc({ ...differs, regime }))] as const,
    ),
  ),
);
