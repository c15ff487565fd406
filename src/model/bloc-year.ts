import * as z from 'zod';
import { authoritySchema } from './authority.js';
import { awardsSchema } from './award.js';
import { blocSchema } from './bloc.js';
import { charterSchema } from './charter.js';
import { checkCommemorations } from './check-commemorations.js';
import { checkCriteria } from './check-criteria.js';
import { checkReferences } from './check-references.js';
import { checksSchema } from './checks.js';
import { conferenceSchema } from './conference.js';
import { documentsSchema } from './document-settings.js';
import { electionSchema } from './election.js';
import { commemorationsSchema, copiesSchema, movementsSchema } from './facts-of-year.js';
import { fileNameSchema } from './file-name.js';
import { handoverSchema } from './handover.js';
import { instrumentsSchema } from './instrument.js';
import { legalBasisSchema } from './legal-basis.js';
import { narrativeSchema } from './narrative.js';
import { oneUnitIsIncomplete } from './one-unit-is-incomplete.js';
import { organizationsSchema } from './organization.js';
import { partsAreSound } from './parts-are-sound.js';
import { pledgeSchema, targetSchema } from './pledge.js';
import { printSettingsSchema } from './print-settings.js';
import { recommendationsSchema } from './recommendation.js';
import { REGIME_WORDS } from './regime-words.js';
import { registrationsSchema } from './registration.js';
import { rolesSchema } from './role.js';
import { crossScoringSchema, scoresSchema, scoringTeamSchema } from './scores.js';
import { scoringSchema } from './scoring.js';
import { line } from './text.js';
import { unitsSchema } from './unit.js';
import { voteSchema } from './vote.js';
import { programSchema } from './work-program.js';
import { year } from './year.js';

/** All that is known of one bloc in one year: the one model every paper is made from. */
export const blocYearSchema = z
  .strictObject({
    authority: authoritySchema,
    place: line({
      label: 'Địa danh',
      use: 'Đứng trước ngày ở đầu văn bản.',
      example: 'Minh Họa',
    }).optional(),
    regime: z.enum(['state', 'party']).meta({
      label: 'Thể thức',
      use: 'Trình bày văn bản theo thể thức nhà nước hay thể thức của Đảng.',
      example: 'state',
      values: REGIME_WORDS,
    }),
    bloc: blocSchema,
    year: year({ label: 'Năm giao ước', use: 'Năm thi đua mà giao ước được ký.', example: 2026 }),
    reviewYear: year({
      label: 'Năm tổng kết',
      use: 'Ghi khi hội nghị ký giao ước tổng kết luôn năm trước.',
      example: 2025,
    }).optional(),
    units: unitsSchema,
    unitsComplete: z.boolean().default(true).meta({
      label: 'Danh sách đơn vị đã đủ',
      use: 'Chưa đủ thì văn bản chừa chỗ cho đơn vị còn thiếu; không ghi là đã đủ, trừ khi mới có một đơn vị.',
      example: false,
    }),
    roles: rolesSchema,
    conference: conferenceSchema('ky-giao-uoc', {
      label: 'Hội nghị',
      use: 'Hội nghị ký giao ước của năm, có thể tổng kết luôn năm trước.',
    }).prefault({}),
    halfYearConference: conferenceSchema('so-ket', {
      label: 'Hội nghị sơ kết',
      use: 'Hội nghị sơ kết 6 tháng đầu năm; chưa họp thì không ghi.',
    }).optional(),
    yearEndConference: conferenceSchema('tong-ket', {
      label: 'Hội nghị tổng kết',
      use: 'Hội nghị tổng kết chính năm giao ước, khi khối họp tổng kết riêng; chưa họp thì không ghi.',
    }).optional(),
    theme: line({
      label: 'Chủ đề thi đua',
      use: 'In dưới tên giao ước, viết không có dấu ngoặc kép.',
      example: 'Đoàn kết, đổi mới, hiệu quả',
    }).optional(),
    legalBases: z.array(legalBasisSchema).optional().meta({
      label: 'Các căn cứ',
      use: 'Căn cứ pháp lý in ở đầu các văn bản; không ghi thì in căn cứ có hiệu lực vào ngày của văn bản.',
      sheet: 'Căn cứ',
    }),
    movements: movementsSchema,
    commemorations: commemorationsSchema,
    pledge: pledgeSchema.prefault({}),
    targets: z.array(targetSchema).default([]).meta({
      label: 'Các chỉ tiêu của khối',
      use: 'Chỉ tiêu không thuộc nội dung giao ước nào, đứng cuối bảng chỉ tiêu.',
      sheet: 'Chỉ tiêu',
    }),
    program: programSchema,
    charter: charterSchema,
    narrative: narrativeSchema,
    awards: awardsSchema,
    instruments: instrumentsSchema,
    organizations: organizationsSchema,
    registrations: registrationsSchema,
    scoring: scoringSchema,
    scores: scoresSchema,
    crossScoring: crossScoringSchema,
    scoringTeam: scoringTeamSchema,
    recommendations: recommendationsSchema,
    vote: voteSchema.optional(),
    election: electionSchema.optional(),
    handover: handoverSchema.optional(),
    copies: copiesSchema,
    recipients: z
      .array(line({ label: 'Nơi nhận', use: 'Một dòng nơi nhận, không có gạch đầu dòng.', example: 'Lưu: VT' }))
      .default([])
      .meta({
        label: 'Nơi nhận',
        use: 'Nơi nhận chung của các văn bản; không ghi thì theo lệ thường của từng loại văn bản.',
        sheet: 'Nơi nhận',
      }),
    fileName: fileNameSchema.optional(),
    print: printSettingsSchema,
    documents: documentsSchema,
    checks: checksSchema,
  })
  .superRefine(checkReferences, { when: partsAreSound('units') })
  .superRefine(checkCriteria, { when: partsAreSound('scoring', 'scores') })
  .superRefine(checkCommemorations, { when: partsAreSound('year', 'commemorations') })
  .overwrite(oneUnitIsIncomplete)
  .meta({
    label: 'Dữ liệu của khối',
    use: 'Mọi điều về một khối thi đua trong một năm; mỗi điều chỉ ghi một lần.',
    sheet: 'Khối',
  });

/** The validated data of one bloc year. */
export type BlocYear = z.infer<typeof blocYearSchema>;
