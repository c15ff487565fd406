import type { CalendarDate } from '../date.js';
import { day } from './day.js';
import { TURNING_DAYS } from './turning-days.js';

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
  /** The minutes must state a vote. */
  readonly voteRequired: boolean;
  /** How many years of results its standard looks back on; one when not said. */
  readonly years?: number;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

const { lawOf2022, july2025 } = TURNING_DAYS;
const SINCE_2003 = day(2004, 7, 1);

/** What the law of 2003 called `cấp tỉnh`, the law of 2022 calls by the province itself. */
function ofOldLaw(...names: readonly string[]): readonly FormerName[] {
  return names.map((name) => ({ name, from: SINCE_2003, to: lawOf2022.eve }));
}

const TITLE = { category: 'title', aliases: [], voteRequired: false, from: SINCE_2003 } as const;
const FORM = { category: 'form', subject: 'both', aliases: [], voteRequired: false, from: SINCE_2003 } as const;
const COLLECTIVE = { ...TITLE, subject: 'collective' } as const;
const INDIVIDUAL = { ...TITLE, subject: 'individual' } as const;

/** Emulation titles, then forms of award, each from the highest down. */
export const AWARDS: readonly Award[] = [
  {
    ...COLLECTIVE,
    code: 'CTDCP',
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    aliases: ['Cờ thi đua Chính phủ'],
    level: 'state',
    voteRequired: true,
  },
  {
    ...COLLECTIVE,
    level: 'province',
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
  { ...COLLECTIVE, level: 'province', code: 'TTLDXS', name: 'Tập thể lao động xuất sắc', shortName: 'TTLĐXS' },
  // what army and police have in its place
  {
    ...COLLECTIVE,
    code: 'DVQT',
    name: 'Đơn vị quyết thắng',
    shortName: 'ĐVQT',
    level: 'province',
  },
  {
    ...COLLECTIVE,
    level: 'province',
    code: 'XPTB',
    name: 'Xã, phường, đặc khu tiêu biểu',
    shortName: 'Xã, phường tiêu biểu',
    aliases: ['Xã, phường, thị trấn tiêu biểu'],
    formerNames: [{ name: 'Xã, phường, thị trấn tiêu biểu', from: lawOf2022.first, to: july2025.eve }],
    from: july2025.first,
  },
  { ...COLLECTIVE, level: 'base', code: 'TTLDTT', name: 'Tập thể lao động tiên tiến', shortName: 'TTLĐTT' },
  // what army and police have in its place
  { ...COLLECTIVE, level: 'base', code: 'DVTT', name: 'Đơn vị tiên tiến', shortName: 'ĐVTT' },
  {
    ...INDIVIDUAL,
    code: 'CSTDTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐ toàn quốc',
    aliases: ['Chiến sỹ thi đua toàn quốc'],
    level: 'state',
    voteRequired: true,
    years: 6,
  },
  {
    ...INDIVIDUAL,
    level: 'province',
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
    level: 'base',
    code: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    aliases: ['Chiến sỹ thi đua cơ sở'],
    voteRequired: true,
  },
  { ...INDIVIDUAL, level: 'base', code: 'LDTT', name: 'Lao động tiên tiến', shortName: 'LĐTT' },
  // what army and police have in its place
  {
    ...INDIVIDUAL,
    level: 'base',
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
    years: 5,
  },
  {
    ...FORM,
    level: 'province',
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
  { ...FORM, level: 'base', code: 'GK', name: 'Giấy khen', shortName: 'Giấy khen' },
];
