import type { CalendarDate } from '../date.js';

/** What an award honours. */
export type AwardSubject = 'collective' | 'individual' | 'both';

/** A name an award once had. */
interface FormerName {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One emulation title or form of award, with the days on which it may be proposed under this name. */
export interface Award {
  /** Stable, ASCII; data may name an award by it. */
  readonly code: string;
  /** The name as papers print it. */
  readonly name: string;
  /** For narrow table columns. */
  readonly shortName: string;
  /** Other ways the data may write it. */
  readonly aliases: readonly string[];
  /** Those aliases in place of which `name` is now the right one, with the days on which they were. */
  readonly formerNames?: readonly FormerName[];
  /** `title`: danh hiệu thi đua; `form`: hình thức khen thưởng. */
  readonly category: 'title' | 'form';
  readonly subject: AwardSubject;
  readonly level: 'state' | 'province' | 'base';
  /** Who grants it. */
  readonly grantedBy: string;
  /** The minutes must state a vote. */
  readonly voteRequired: boolean;
  /** How many years of results its standard looks back on; one when not said. */
  readonly years?: number;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

const SINCE_2003: CalendarDate = { year: 2004, month: 7, day: 1 };
const LAW_2022: CalendarDate = { year: 2024, month: 1, day: 1 };
const TWO_LEVELS: CalendarDate = { year: 2025, month: 7, day: 1 };

/** What the law of 2003 called `cấp tỉnh`, the law of 2022 calls by the province itself. */
function ofOldLaw(...names: readonly string[]): readonly FormerName[] {
  return names.map((name) => ({ name, from: SINCE_2003, to: { year: 2023, month: 12, day: 31 } }));
}

const TITLE = { category: 'title', aliases: [], voteRequired: false, from: SINCE_2003 } as const;
const FORM = { category: 'form', subject: 'both', aliases: [], voteRequired: false, from: SINCE_2003 } as const;
const COLLECTIVE = { ...TITLE, subject: 'collective' } as const;
const INDIVIDUAL = { ...TITLE, subject: 'individual' } as const;
const OF_PROVINCE = { level: 'province', grantedBy: 'Chủ tịch UBND tỉnh' } as const;
const OF_UNIT = { level: 'base', grantedBy: 'Thủ trưởng đơn vị' } as const;

/** Emulation titles, then forms of award, each from the highest down. */
export const AWARDS: readonly Award[] = [
  {
    ...COLLECTIVE,
    code: 'CTDCP',
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    aliases: ['Cờ thi đua Chính phủ'],
    level: 'state',
    grantedBy: 'Chính phủ',
    voteRequired: true,
  },
  {
    ...COLLECTIVE,
    ...OF_PROVINCE,
    code: 'CTDT',
    name: 'Cờ thi đua của UBND tỉnh',
    shortName: 'Cờ UBND tỉnh',
    aliases: [
      'Cờ thi đua của Ủy ban nhân dân tỉnh',
      'Cờ thi đua UBND tỉnh',
      'Cờ thi đua của tỉnh',
      'Cờ thi đua tỉnh',
      'Cờ thi đua cấp tỉnh',
      'Cờ thi đua của UBND thành phố',
      'Cờ thi đua của Ủy ban nhân dân thành phố',
      'Cờ thi đua của thành phố',
      'Cờ thi đua cấp thành phố',
    ],
    formerNames: ofOldLaw('Cờ thi đua cấp tỉnh'),
    voteRequired: true,
  },
  { ...COLLECTIVE, ...OF_PROVINCE, code: 'TTLDXS', name: 'Tập thể lao động xuất sắc', shortName: 'TTLĐXS' },
  // what army and police have in its place
  {
    ...COLLECTIVE,
    code: 'DVQT',
    name: 'Đơn vị quyết thắng',
    shortName: 'ĐVQT',
    level: 'province',
    grantedBy: 'Bộ trưởng',
  },
  {
    ...COLLECTIVE,
    ...OF_PROVINCE,
    code: 'XPTB',
    name: 'Xã, phường, đặc khu tiêu biểu',
    shortName: 'Xã, phường tiêu biểu',
    aliases: ['Xã, phường, thị trấn tiêu biểu'],
    formerNames: [{ name: 'Xã, phường, thị trấn tiêu biểu', from: LAW_2022, to: { year: 2025, month: 6, day: 30 } }],
    from: TWO_LEVELS,
  },
  { ...COLLECTIVE, ...OF_UNIT, code: 'TTLDTT', name: 'Tập thể lao động tiên tiến', shortName: 'TTLĐTT' },
  // what army and police have in its place
  { ...COLLECTIVE, ...OF_UNIT, code: 'DVTT', name: 'Đơn vị tiên tiến', shortName: 'ĐVTT' },
  {
    ...INDIVIDUAL,
    code: 'CSTDTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐ toàn quốc',
    aliases: ['Chiến sỹ thi đua toàn quốc'],
    level: 'state',
    grantedBy: 'Thủ tướng Chính phủ',
    voteRequired: true,
    years: 6,
  },
  {
    ...INDIVIDUAL,
    ...OF_PROVINCE,
    code: 'CSTDT',
    name: 'Chiến sĩ thi đua tỉnh',
    shortName: 'CSTĐ tỉnh',
    aliases: [
      'Chiến sỹ thi đua tỉnh',
      'Chiến sĩ thi đua thành phố',
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sỹ thi đua cấp tỉnh',
      'Chiến sĩ thi đua cấp thành phố',
    ],
    formerNames: ofOldLaw('Chiến sĩ thi đua cấp tỉnh', 'Chiến sỹ thi đua cấp tỉnh'),
    voteRequired: true,
    years: 3,
  },
  {
    ...INDIVIDUAL,
    ...OF_UNIT,
    code: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    aliases: ['Chiến sỹ thi đua cơ sở'],
    voteRequired: true,
  },
  { ...INDIVIDUAL, ...OF_UNIT, code: 'LDTT', name: 'Lao động tiên tiến', shortName: 'LĐTT' },
  // what army and police have in its place
  {
    ...INDIVIDUAL,
    ...OF_UNIT,
    code: 'CSTT',
    name: 'Chiến sĩ tiên tiến',
    shortName: 'CSTT',
    aliases: ['Chiến sỹ tiên tiến'],
  },
  ...(['Nhất', 'Nhì', 'Ba'] as const).map(
    (grade, index): Award => ({
      ...FORM,
      code: `HCLD${index + 1}`,
      name: `Huân chương Lao động hạng ${grade}`,
      shortName: `HCLĐ hạng ${grade}`,
      level: 'state',
      grantedBy: 'Chủ tịch nước',
      years: 5,
    }),
  ),
  {
    ...FORM,
    code: 'BKTTG',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'BK Thủ tướng',
    aliases: ['Bằng khen của Thủ tướng', 'Bằng khen Thủ tướng Chính phủ'],
    level: 'state',
    grantedBy: 'Thủ tướng Chính phủ',
    years: 5,
  },
  {
    ...FORM,
    ...OF_PROVINCE,
    code: 'BKT',
    name: 'Bằng khen của Chủ tịch UBND tỉnh',
    shortName: 'BK tỉnh',
    aliases: [
      'Bằng khen của UBND tỉnh',
      'Bằng khen của Ủy ban nhân dân tỉnh',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Bằng khen UBND tỉnh',
      'Bằng khen của tỉnh',
      'Bằng khen cấp tỉnh',
      'Bằng khen của UBND thành phố',
      'Bằng khen của Ủy ban nhân dân thành phố',
      'Bằng khen của Chủ tịch UBND thành phố',
      'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố',
    ],
    years: 2,
  },
  { ...FORM, ...OF_UNIT, code: 'GK', name: 'Giấy khen', shortName: 'Giấy khen' },
];
