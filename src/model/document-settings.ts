import { z } from 'zod';
import { date } from './date.js';
import { BALLOTS_PER_PAGE, SIGNATURE_COLUMNS, SIGNATURE_SPACE_MM } from './limits.js';
import { SUBJECTS } from './subjects.js';
import { line } from './text.js';

/** What is known of one paper only: its number, its own date. */
export const documentSettingsSchema = z
  .strictObject({
    number: line('Số văn bản').optional(),
    symbol: line('Ký hiệu loại văn bản').optional(),
    date: date('Ngày văn bản').optional(),
    place: line('Địa danh của văn bản').optional(),
    addressees: z.array(line('Nơi kính gửi')).optional().meta({ label: 'Kính gửi' }),
    recipients: z.array(line('Nơi nhận')).optional().meta({ label: 'Nơi nhận của văn bản' }),
    legalBases: z.array(line('Căn cứ')).optional().meta({ label: 'Các căn cứ của văn bản' }),
    regime: z
      .enum(['state', 'party'])
      .optional()
      .meta({ label: 'Thể thức riêng của văn bản (state: nhà nước, party: Đảng)' }),
    per: z.enum(SUBJECTS).optional().meta({ label: 'Mỗi tệp làm cho ai' }),
    annexes: z.boolean().optional().meta({ label: 'Kèm các phụ lục' }),
    ballotsPerPage: z
      .int()
      .min(BALLOTS_PER_PAGE.min)
      .max(BALLOTS_PER_PAGE.max)
      .optional()
      .meta({ label: 'Số phiếu trên một trang' }),
  })
  .meta({ label: 'Văn bản' });

/** How papers are printed. */
export const printSettingsSchema = z
  .strictObject({
    duplex: z.boolean().default(false).meta({ label: 'In hai mặt' }),
    signatureSpace: z
      .number()
      .min(SIGNATURE_SPACE_MM.min)
      .max(SIGNATURE_SPACE_MM.max)
      .optional()
      .meta({ label: 'Khoảng trống để ký (mm)' }),
    signatureColumns: z
      .int()
      .min(SIGNATURE_COLUMNS.min)
      .max(SIGNATURE_COLUMNS.max)
      .optional()
      .meta({ label: 'Số cột chữ ký' }),
    signatureOrder: z.enum(['given', 'alphabetical']).default('given').meta({ label: 'Thứ tự ký' }),
    witnesses: z.enum(['above', 'below']).default('below').meta({ label: 'Vị trí người chứng kiến' }),
  })
  .meta({ label: 'Cách in' });
