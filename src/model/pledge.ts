import { z } from 'zod';
import { line, paragraphs } from './text.js';

/** A measurable target. */
export const targetSchema = z
  .strictObject({
    content: line('Nội dung, chỉ tiêu'),
    unitOfMeasure: line('Đơn vị tính').optional(),
    planned: line('Mức phấn đấu').optional(),
    actual: line('Kết quả thực hiện').optional(),
    note: line('Ghi chú của chỉ tiêu').optional(),
  })
  .meta({ label: 'Chỉ tiêu' });

/** One content of the pledge; a content without text is a blank to be filled. */
const pledgeItemSchema = z
  .strictObject({
    heading: line('Tiêu đề nội dung').optional(),
    text: paragraphs('Nội dung giao ước').optional(),
    points: z.array(line('Ý trong nội dung')).default([]).meta({ label: 'Các ý của nội dung' }),
    targets: z.array(targetSchema).default([]).meta({ label: 'Chỉ tiêu của nội dung' }),
  })
  .meta({ label: 'Nội dung giao ước' });

/** What the units pledge. */
export const pledgeSchema = z
  .strictObject({
    opening: paragraphs('Lời mở đầu giao ước').optional(),
    items: z.array(pledgeItemSchema).default([]).meta({ label: 'Các nội dung giao ước' }),
    commitment: paragraphs('Lời cam kết').optional(),
  })
  .meta({ label: 'Giao ước' });
