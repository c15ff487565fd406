import { fieldPath } from '../../src/diagnostics/field-path.js';
import { type BlocYear, blocYearSchema } from '../../src/model/bloc-year.js';
import { fullConference } from './full/conference.js';
import { FULL_PLAN, FULL_REPORT } from './full/narrative.js';
import { FULL_RECOMMENDATIONS } from './full/recommendations.js';
import { FULL_SCORES, FULL_SCORING } from './full/scoring.js';

/** The least a bloc year may say. */
export const MINIMAL = {
  regime: 'state',
  bloc: { name: 'Khối thi đua các sở' },
  year: 2023,
  units: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }],
} as const;

const PERSON = { name: 'Ngô Văn Én', title: 'Chuyên viên chính', unit: 'Sở Nội vụ' } as const;

/** A bloc year in which every field of the model is filled. */
export const FULL = {
  authority: {
    level: 'thành phố',
    name: 'Nam Định',
    superior: 'UBND tỉnh Nam Định',
    council: 'Hội đồng Thi đua tỉnh',
    standingBody: 'Phòng Thi đua',
    head: 'Chủ tịch UBND tỉnh',
  },
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
      superior: 'UBND tỉnh',
      issuerCode: 'S NV',
      headTitle: 'Giám đốc Sở',
      signatory: { name: 'Trần Văn Ánh', title: 'Phó Giám đốc', authority: 'deputy', behalfOf: 'Giám đốc Sở' },
      staff: { total: 120, women: 61, partyMembers: 80 },
    },
    { name: 'Sở Y tế' },
  ],
  unitsComplete: false,
  roles: [{ role: 'chair', unit: 'Sở Nội vụ', year: 2023 }],
  conference: fullConference('tong-ket-va-ky'),
  halfYearConference: fullConference('so-ket'),
  yearEndConference: fullConference('tong-ket'),
  theme: 'Kỷ cương, đổi mới',
  legalBases: ['Căn cứ Kế hoạch số 5'],
  movements: [
    {
      name: 'Chung sức xây dựng',
      launchedBy: 'Thủ tướng Chính phủ',
      period: 'năm 2021 - 2025',
      level: 'Trung ương phát động',
      launchedOn: 'Tháng 3',
      summedUpOn: 'Tháng 12',
      aim: 'Mọi xã đạt chuẩn',
      result: 'Hai xã đạt chuẩn\nMột xã nâng cao',
    },
  ],
  commemorations: [{ name: 'Ngày Quốc khánh', date: '1945-09-02' }],
  pledge: {
    opening: 'Mở đầu một\nMở đầu hai',
    items: [
      {
        heading: 'Tiêu đề mục',
        text: 'Đoạn thứ nhất\nĐoạn thứ hai',
        points: ['Ý thứ nhất'],
        targets: [
          {
            content: 'Hồ sơ đúng hạn',
            unitOfMeasure: 'phần trăm (%)',
            planned: 'ít nhất 99',
            halfYearActual: 'đạt 98,5',
            actual: 'đạt 99,5',
            note: 'Ghi chú một',
          },
        ],
      },
    ],
    commitment: 'Cam kết một\nCam kết hai',
  },
  targets: [
    {
      content: 'Sáng kiến mới',
      unitOfMeasure: 'sáng kiến',
      planned: 'từ 10',
      halfYearActual: '05 sáng kiến',
      actual: '12 sáng kiến',
      note: 'Ghi chú hai',
    },
  ],
  program: [
    {
      content: 'Hội nghị sơ kết',
      lead: 'Khối trưởng chủ trì',
      support: 'Các đơn vị',
      due: 'Tháng 7',
      product: 'Báo cáo sơ kết',
    },
  ],
  charter: [
    {
      heading: 'Quy định chung',
      articles: [
        {
          heading: 'Phạm vi điều chỉnh',
          clauses: [{ text: 'Quy chế này quy định:', points: ['Nguyên tắc hoạt động'] }],
        },
      ],
    },
  ],
  narrative: { yearEnd: FULL_REPORT, halfYear: FULL_REPORT, plan: FULL_PLAN },
  awards: [
    {
      name: 'Cờ luân lưu của Khối',
      shortName: 'Cờ Khối',
      category: 'title',
      from: '1/1/2020',
      to: '2025-06-30',
    },
  ],
  instruments: [
    {
      number: 'Quyết định số 12/2020/QĐ-UBND',
      name: 'ban hành Quy chế thi đua',
      date: '5/3/2020',
      from: '2020-03-15',
      to: '31/12/2024',
      replacedBy: 'Quyết định số 13/2024/QĐ-UBND',
      source: 'Công báo tỉnh',
    },
  ],
  organizations: [
    { name: 'Sở Du lịch', from: '1/4/2016', to: '28/2/2025', successors: ['Sở Văn hóa, Thể thao và Du lịch'] },
  ],
  registrations: [
    {
      unit: 'Sở Nội vụ',
      awards: [{ award: 'Cờ thi đua', quantity: 1 }],
      targets: [
        {
          content: 'Văn bản đúng hạn',
          unitOfMeasure: 'phần trăm (%)',
          planned: 'ít nhất 98',
          halfYearActual: 'đạt 97',
          actual: 'đạt 99',
          note: 'Ghi chú ba',
        },
      ],
      note: 'Lần thứ hai',
    },
  ],
  scoring: FULL_SCORING,
  scores: FULL_SCORES,
  crossScoring: [{ scorer: 'Sở Nội vụ', scored: 'Sở Nội vụ', remark: 'Hồ sơ đầy đủ' }],
  scoringTeam: [PERSON],
  recommendations: FULL_RECOMMENDATIONS,
  vote: {
    totalMembers: 9,
    present: 8,
    written: 1,
    issued: 9,
    returned: 9,
    valid: 9,
    invalid: 0,
    threshold: 80,
    base: 'present',
    startTime: '10:00',
    endTime: '10:45',
    choices: [{ award: 'Cờ thi đua của UBND tỉnh', subject: 'collective', most: 2 }],
    tellers: [PERSON],
  },
  election: {
    verb: 'giới thiệu',
    form: 'biểu quyết giơ tay',
    candidates: [{ unit: 'Sở Nội vụ', role: 'chair', agree: 9 }],
  },
  handover: {
    date: '5/1/2024',
    place: 'Sở Nội vụ',
    giver: PERSON,
    receiver: PERSON,
    items: [{ name: 'Hồ sơ giao ước', quantity: '01 tập', note: 'Bản chính' }],
  },
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
      addressees: ['Hội đồng Thi đua'],
      recipients: ['Như trên'],
      legalBases: ['Căn cứ Kế hoạch số 6'],
      regime: 'state',
      per: 'unit',
      annexes: true,
      ballotsPerPage: 2,
    },
  },
  checks: { 'doubled-word': { off: 'Từ láy riêng', parameters: { allowed: ['đua'] } } },
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
