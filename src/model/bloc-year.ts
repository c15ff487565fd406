import { z } from 'zod';
import { authoritySchema } from './authority.js';
import { awardSchema } from './award.js';
import { blocSchema } from './bloc.js';
import { chapterSchema } from './charter.js';
import { checkCommemorations } from './check-commemorations.js';
import { checkCriteria } from './check-criteria.js';
import { checkReferences } from './check-references.js';
import { checkSchema } from './checks.js';
import { conferenceSchema } from './conference.js';
import { documentSettingsSchema, printSettingsSchema } from './document-settings.js';
import { commemorationSchema, copySchema, movementSchema, registrationSchema } from './facts-of-year.js';
import { fileNameSchema } from './file-name.js';
import { handoverSchema } from './handover.js';
import { instrumentSchema } from './instrument.js';
import { narrativeSchema } from './narrative.js';
import { organizationSchema } from './organization.js';
import { partsAreSound } from './parts-are-sound.js';
import { personSchema } from './person.js';
import { pledgeSchema, targetSchema } from './pledge.js';
import { recommendationSchema } from './recommendation.js';
import { roleSchema } from './role.js';
import { crossScoringSchema, scoreSchema, scoringSchema } from './scoring.js';
import { line } from './text.js';
import { unitsSchema } from './unit.js';
import { electionSchema, voteSchema } from './vote.js';
import { workSchema } from './work-program.js';
import { year } from './year.js';

/** All that is known of one bloc in one year: the one model every paper is made from. */
export const blocYearSchema = z
  .strictObject({
    authority: authoritySchema.default({}),
    place: line('Địa danh').optional(),
    regime: z.enum(['state', 'party']).meta({ label: 'Thể thức (state: nhà nước, party: Đảng)' }),
    bloc: blocSchema,
    year: year('Năm giao ước'),
    reviewYear: year('Năm tổng kết').optional(),
    units: unitsSchema,
    unitsComplete: z.boolean().default(true).meta({ label: 'Danh sách đơn vị đã đủ' }),
    roles: z.array(roleSchema).default([]).meta({ label: 'Vai trò trong khối' }),
    conference: conferenceSchema('ky-giao-uoc', 'Hội nghị').prefault({}),
    halfYearConference: conferenceSchema('so-ket', 'Hội nghị sơ kết').optional(),
    yearEndConference: conferenceSchema('tong-ket', 'Hội nghị tổng kết').optional(),
    theme: line('Chủ đề thi đua').optional(),
    legalBases: z.array(line('Căn cứ')).optional().meta({ label: 'Các căn cứ' }),
    movements: z.array(movementSchema).default([]).meta({ label: 'Các phong trào thi đua' }),
    commemorations: z.array(commemorationSchema).default([]).meta({ label: 'Các ngày kỷ niệm' }),
    pledge: pledgeSchema.prefault({}),
    targets: z.array(targetSchema).default([]).meta({ label: 'Các chỉ tiêu của khối' }),
    program: z.array(workSchema).default([]).meta({ label: 'Chương trình công tác của khối' }),
    charter: z.array(chapterSchema).default([]).meta({ label: 'Quy chế hoạt động của khối' }),
    narrative: narrativeSchema.prefault({}),
    awards: z.array(awardSchema).default([]).meta({ label: 'Danh hiệu, hình thức ngoài danh mục' }),
    instruments: z.array(instrumentSchema).default([]).meta({ label: 'Văn bản ngoài danh mục' }),
    organizations: z.array(organizationSchema).default([]).meta({ label: 'Cơ quan, địa phương ngoài danh mục' }),
    registrations: z.array(registrationSchema).default([]).meta({ label: 'Các đăng ký thi đua' }),
    scoring: scoringSchema.prefault({}),
    scores: z.array(scoreSchema).default([]).meta({ label: 'Điểm của các đơn vị' }),
    crossScoring: z.array(crossScoringSchema).default([]).meta({ label: 'Các cặp chấm chéo' }),
    scoringTeam: z.array(personSchema).default([]).meta({ label: 'Tổ thẩm định điểm' }),
    recommendations: z.array(recommendationSchema).default([]).meta({ label: 'Các đề nghị khen thưởng' }),
    vote: voteSchema.optional(),
    election: electionSchema.optional(),
    handover: handoverSchema.optional(),
    copies: z.array(copySchema).default([]).meta({ label: 'Các bản giao ước gửi nơi khác' }),
    recipients: z.array(line('Nơi nhận')).default([]).meta({ label: 'Nơi nhận' }),
    fileName: fileNameSchema.optional(),
    print: printSettingsSchema.prefault({}),
    documents: z.record(z.string(), documentSettingsSchema).default({}).meta({ label: 'Riêng từng văn bản' }),
    checks: z.record(z.string(), checkSchema).default({}).meta({ label: 'Các quy tắc kiểm tra' }),
  })
  .superRefine(checkReferences, { when: partsAreSound('units') })
  .superRefine(checkCriteria, { when: partsAreSound('scoring', 'scores') })
  .superRefine(checkCommemorations, { when: partsAreSound('year', 'commemorations') })
  .meta({ label: 'Dữ liệu của khối' });

/** The validated data of one bloc year. */
export type BlocYear = z.infer<typeof blocYearSchema>;
