import { z } from 'zod';
import { line } from './text.js';
import { year } from './year.js';

/** A unit's role in one year: chairs are units, not persons. */
export const roleSchema = z
  .strictObject({
    role: z.enum(['chair', 'viceChair']).meta({ label: 'Vai trò' }),
    unit: line('Đơn vị giữ vai trò (mã hoặc tên)'),
    year: year('Năm giữ vai trò'),
  })
  .meta({ label: 'Vai trò theo năm' });
