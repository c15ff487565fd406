import { z } from 'zod';
import { authoritySchema } from './authority.js';
import { blocSchema } from './bloc.js';
import { checkCommemorations } from './check-commemorations.js';
import { checkReferences } from './check-references.js';
import { conferenceSchema } from './conference.js';
import { documentSettingsSchema, printSettingsSchema } from './document-settings.js';
import { commemorationSchema, copySchema, movementSchema, registrationSchema } from './facts-of-year.js';
import { fileNameSchema } from './file-name.js';
import { partsAreSound } from './parts-are-sound.js';
import { pledgeSchema, targetSchema } from './pledge.js';
import { roleSchema } from './role.js';
import { line } from './text.js';
import { unitsSchema } from './unit.js';
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
    conference: conferenceSchema.prefault({}),
    theme: line('Chủ đề thi đua').optional(),
    legalBases: z.array(line('Căn cứ')).optional().meta({ label: 'Các căn cứ' }),
    movements: z.array(movementSchema).default([]).meta({ label: 'Các phong trào thi đua' }),
    commemorations: z.array(commemorationSchema).default([]).meta({ label: 'Các ngày kỷ niệm' }),
    pledge: pledgeSchema.prefault({}),
    targets: z.array(targetSchema).default([]).meta({ label: 'Các chỉ tiêu của khối' }),
    registrations: z.array(registrationSchema).default([]).meta({ label: 'Các đăng ký thi đua' }),
    copies: z.array(copySchema).default([]).meta({ label: 'Các bản giao ước gửi nơi khác' }),
    recipients: z.array(line('Nơi nhận')).default([]).meta({ label: 'Nơi nhận' }),
    fileName: fileNameSchema.optional(),
    print: printSettingsSchema.prefault({}),
    documents: z.record(z.string(), documentSettingsSchema).default({}).meta({ label: 'Riêng từng văn bản' }),
  })
  .superRefine(checkReferences, { when: partsAreSound('units', 'roles', 'registrations') })
  .superRefine(checkCommemorations, { when: partsAreSound('year', 'commemorations') })
  .meta({ label: 'Dữ liệu của khối' });

/** The validated data of one bloc year. */
export type BlocYear = z.infer<typeof blocYearSchema>;
