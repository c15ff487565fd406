import { z } from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A title or form of award that the catalogue does not list, such as one of a single province. */
export const awardSchema = z
  .strictObject({
    name: line('Tên danh hiệu, hình thức khen thưởng'),
    shortName: line('Tên gọn cho cột hẹp').optional(),
    category: z.enum(['title', 'form']).meta({ label: 'Danh hiệu thi đua hay hình thức khen thưởng' }),
    from: date('Ngày bắt đầu có danh hiệu, hình thức này').optional(),
    to: date('Ngày cuối cùng còn danh hiệu, hình thức này').optional(),
  })
  .meta({ label: 'Danh hiệu, hình thức khen thưởng' });
