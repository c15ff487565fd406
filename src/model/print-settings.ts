import * as z from 'zod';
import { SIGNATURE_COLUMNS, SIGNATURE_SPACE_MM } from './limits.js';

/** How papers are printed. */
export const printSettingsSchema = z
  .strictObject({
    duplex: z.boolean().default(false).meta({
      label: 'In hai mặt',
      use: 'In hai mặt thì lề trái và lề phải đổi chỗ ở trang chẵn.',
      example: true,
    }),
    signatureSpace: z.number().min(SIGNATURE_SPACE_MM.min).max(SIGNATURE_SPACE_MM.max).optional().meta({
      label: 'Khoảng trống để ký (mm)',
      use: 'Chiều cao chừa cho chữ ký và con dấu, từ 10 đến 120 mm; không ghi là 28.',
      example: 35,
    }),
    signatureColumns: z.int().min(SIGNATURE_COLUMNS.min).max(SIGNATURE_COLUMNS.max).optional().meta({
      label: 'Số cột chữ ký',
      use: 'Từ 1 đến 4; không ghi thì đến 8 đơn vị hai cột, từ 9 đơn vị ba cột.',
      example: 2,
    }),
    signatureOrder: z
      .enum(['given', 'alphabetical'])
      .default('given')
      .meta({
        label: 'Thứ tự ký',
        use: 'Thứ tự các đơn vị ký, sau Khối trưởng và Khối phó.',
        example: 'alphabetical',
        values: { given: 'như danh sách', alphabetical: 'theo vần chữ cái' },
      }),
    witnesses: z
      .enum(['above', 'below'])
      .default('below')
      .meta({
        label: 'Vị trí người chứng kiến',
        use: 'Chỗ ký của người chứng kiến ở trên hay ở dưới chỗ ký của các đơn vị.',
        example: 'above',
        values: { above: 'trên các đơn vị', below: 'dưới các đơn vị' },
      }),
  })
  .prefault({})
  .meta({
    label: 'Cách in',
    use: 'Cách in chung cho mọi văn bản của khối; để trống thì in như thường lệ.',
    sheet: 'Cách in',
  });
