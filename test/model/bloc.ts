import { fieldPath } from '../../src/diagnostics/field-path.js';
import { type BlocYear, blocYearSchema } from '../../src/model/bloc-year.js';

/** The least a bloc year may say. */
export const MINIMAL = {
  regime: 'state',
  bloc: { name: 'Khối thi đua các sở' },
  year: 2023,
  units: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }],
} as const;

/** A bloc year in which every field of the model is filled. */
export const FULL = {
  authority: { level: 'thành phố', name: 'Nam Định', superior: 'UBND tỉnh Nam Định', council: 'Hội đồng Thi đua tỉnh' },
  place: 'Thành phố Nam Định',
  regime: 'state',
  bloc: {
    kind: 'khối',
    name: 'Khối thi đua các sở',
    shortName: 'Khối các sở',
    issuerCode: 'KTĐ các sở',
    head: 'a',
    roleLabels: { chair: 'Trưởng Khối', viceChair: 'Phó Khối' },
  },
  year: 2023,
  reviewYear: 2022,
  units: [
    {
      id: 'sở một',
      name: 'Sở Nội vụ',
      headTitle: 'Giám đốc Sở',
      signatory: { name: 'Trần Văn Ánh', title: 'Phó Giám đốc', authority: 'deputy', behalfOf: 'Giám đốc Sở' },
    },
  ],
  unitsComplete: false,
  roles: [{ role: 'chair', unit: 'Sở Nội vụ', year: 2023 }],
  conference: {
    kind: 'tong-ket-va-ky',
    date: '23/3/2023',
    place: 'Sở Nội vụ',
    host: 'Sở Nội vụ',
    guests: [
      {
        name: 'Lê Thị Ấm',
        title: 'Phó Chủ tịch',
        otherTitles: ['Tỉnh ủy viên'],
        organization: 'UBND tỉnh',
        function: 'witness',
      },
    ],
  },
  theme: 'Kỷ cương, đổi mới',
  legalBases: ['Căn cứ Kế hoạch số 5'],
  movements: [{ name: 'Chung sức xây dựng', launchedBy: 'Thủ tướng Chính phủ', period: 'năm 2021 - 2025' }],
  commemorations: [{ name: 'Ngày Quốc khánh', date: '1945-09-02' }],
  pledge: {
    opening: 'Mở đầu một\nMở đầu hai',
    items: [
      {
        heading: 'Tiêu đề mục',
        text: 'Đoạn thứ nhất\nĐoạn thứ hai',
        points: ['Ý thứ nhất'],
        targets: [
          { content: 'Hồ sơ đúng hạn', unitOfMeasure: 'phần trăm (%)', planned: 'ít nhất 99', note: 'Ghi chú một' },
        ],
      },
    ],
    commitment: 'Cam kết một\nCam kết hai',
  },
  targets: [{ content: 'Sáng kiến mới', unitOfMeasure: 'sáng kiến', planned: 'từ 10', note: 'Ghi chú hai' }],
  registrations: [{ unit: 'Sở Nội vụ', titles: ['Cờ thi đua'], awards: ['Bằng khen của tỉnh'], note: 'Lần thứ hai' }],
  copies: [{ recipient: 'Hội đồng Thi đua', count: 2 }],
  recipients: ['Các đơn vị'],
  fileName: 'giao ước',
  print: {
    duplex: true,
    signatureSpace: 30,
    signatureColumns: 3,
    signatureOrder: 'alphabetical',
    witnesses: 'above',
  },
  documents: {
    'giao-uoc': {
      number: 'số 05',
      symbol: 'GƯ TĐ',
      date: '24/3/2023',
      place: 'Phường Năng Tĩnh',
      recipients: ['Như trên'],
    },
  },
} as const;

/** A valid bloc year that says so much beside the least. */
export function bloc(says: object = {}): BlocYear {
  return blocYearSchema.parse({ ...MINIMAL, ...says });
}

/** What the model finds wrong: code and field of each finding. */
export function findings(data: unknown): readonly (readonly [code: string, field: string])[] {
  const issues = blocYearSchema.safeParse(data).error?.issues ?? [];
  return issues.map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.code : issue.code;
    return [String(own), fieldPath(issue.path.filter((step) => typeof step !== 'symbol'))];
  });
}
