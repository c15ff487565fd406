import type { CalendarDate } from '../date.js';

/** What an award honours. */
export type AwardSubject = 'collective' | 'individual' | 'both';

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

/** Emulation titles, then forms of award, each from the highest down. */
export const AWARDS: readonly Award[] = [
  {
    code: 'CTDCP',
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    aliases: ['Cờ thi đua Chính phủ'],
    category: 'title',
    subject: 'collective',
    level: 'state',
    grantedBy: 'Chính phủ',
    voteRequired: true,
    from: SINCE_2003,
  },
  {
    code: 'CTDT',
    name: 'Cờ thi đua của UBND tỉnh',
    shortName: 'Cờ UBND tỉnh',
    aliases: [
      'Cờ thi đua của Ủy ban nhân dân tỉnh',
      'Cờ thi đua cấp tỉnh',
      'Cờ thi đua của tỉnh',
      'Cờ thi đua của UBND thành phố',
    ],
    category: 'title',
    subject: 'collective',
    level: 'province',
    grantedBy: 'Chủ tịch UBND tỉnh',
    voteRequired: true,
    from: SINCE_2003,
  },
  {
    code: 'TTLDXS',
    name: 'Tập thể lao động xuất sắc',
    shortName: 'TTLĐXS',
    aliases: [],
    category: 'title',
    subject: 'collective',
    level: 'province',
    grantedBy: 'Chủ tịch UBND tỉnh',
    voteRequired: false,
    from: SINCE_2003,
  },
  {
    code: 'TTLDTT',
    name: 'Tập thể lao động tiên tiến',
    shortName: 'TTLĐTT',
    aliases: [],
    category: 'title',
    subject: 'collective',
    level: 'base',
    grantedBy: 'Thủ trưởng đơn vị',
    voteRequired: false,
    from: SINCE_2003,
  },
  {
    code: 'CSTDTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐ toàn quốc',
    aliases: [],
    category: 'title',
    subject: 'individual',
    level: 'state',
    grantedBy: 'Thủ tướng Chính phủ',
    voteRequired: true,
    years: 6,
    from: SINCE_2003,
  },
  {
    code: 'CSTDT',
    name: 'Chiến sĩ thi đua tỉnh',
    shortName: 'CSTĐ tỉnh',
    aliases: ['Chiến sĩ thi đua cấp tỉnh'],
    category: 'title',
    subject: 'individual',
    level: 'province',
    grantedBy: 'Chủ tịch UBND tỉnh',
    voteRequired: true,
    years: 3,
    from: SINCE_2003,
  },
  {
    code: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    aliases: [],
    category: 'title',
    subject: 'individual',
    level: 'base',
    grantedBy: 'Thủ trưởng đơn vị',
    voteRequired: true,
    from: SINCE_2003,
  },
  {
    code: 'LDTT',
    name: 'Lao động tiên tiến',
    shortName: 'LĐTT',
    aliases: [],
    category: 'title',
    subject: 'individual',
    level: 'base',
    grantedBy: 'Thủ trưởng đơn vị',
    voteRequired: false,
    from: SINCE_2003,
  },
  ...(['Nhất', 'Nhì', 'Ba'] as const).map(
    (grade, index): Award => ({
      code: `HCLD${index + 1}`,
      name: `Huân chương Lao động hạng ${grade}`,
      shortName: `HCLĐ hạng ${grade}`,
      aliases: [],
      category: 'form',
      subject: 'both',
      level: 'state',
      grantedBy: 'Chủ tịch nước',
      voteRequired: false,
      years: 5,
      from: SINCE_2003,
    }),
  ),
  {
    code: 'BKTTG',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'BK Thủ tướng',
    aliases: [],
    category: 'form',
    subject: 'both',
    level: 'state',
    grantedBy: 'Thủ tướng Chính phủ',
    voteRequired: false,
    years: 5,
    from: SINCE_2003,
  },
  {
    code: 'BKT',
    name: 'Bằng khen của Chủ tịch UBND tỉnh',
    shortName: 'BK tỉnh',
    aliases: [
      'Bằng khen của UBND tỉnh',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Bằng khen của Chủ tịch UBND thành phố',
    ],
    category: 'form',
    subject: 'both',
    level: 'province',
    grantedBy: 'Chủ tịch UBND tỉnh',
    voteRequired: false,
    years: 2,
    from: SINCE_2003,
  },
  {
    code: 'GK',
    name: 'Giấy khen',
    shortName: 'Giấy khen',
    aliases: [],
    category: 'form',
    subject: 'both',
    level: 'base',
    grantedBy: 'Thủ trưởng đơn vị',
    voteRequired: false,
    from: SINCE_2003,
  },
];
