import { z } from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A body or place that the catalogue does not list, with the days on which it exists under this name. */
export const organizationSchema = z
  .strictObject({
    name: line('Tên cơ quan, địa phương'),
    from: date('Ngày bắt đầu mang tên này').optional(),
    to: date('Ngày cuối cùng mang tên này').optional(),
    successors: z.array(line('Cơ quan, địa phương thay thế')).default([]).meta({ label: 'Nay là' }),
  })
  .meta({ label: 'Cơ quan, địa phương' });
