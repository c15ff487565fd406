import { z } from 'zod';
import { line } from './text.js';

/** How one rule of the checks is used here: switched off for a reason, or with other parameters. */
export const checkSchema = z
  .strictObject({
    off: line('Lý do tắt quy tắc').optional(),
    parameters: z
      .record(z.string(), z.unknown().meta({ label: 'Giá trị của tham số' }))
      .default({})
      .meta({ label: 'Tham số của quy tắc' }),
  })
  .meta({ label: 'Quy tắc kiểm tra' });
