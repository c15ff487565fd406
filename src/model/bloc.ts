import { z } from 'zod';
import { line } from './text.js';

/** The bloc itself: its names and how its papers are headed. */
export const blocSchema = z
  .strictObject({
    kind: z.enum(['khối', 'cụm']).default('khối').meta({ label: 'Khối hay cụm' }),
    name: line('Tên đầy đủ của khối thi đua'),
    shortName: line('Tên gọi tắt trong lời văn').optional(),
    issuerCode: line('Ký hiệu của khối trong số văn bản').optional(),
    head: z.enum(['a', 'b', 'c', 'd']).default('a').meta({ label: 'Mẫu đầu văn bản' }),
    roleLabels: z
      .strictObject({
        chair: line('Tên gọi đơn vị trưởng').optional(),
        viceChair: line('Tên gọi đơn vị phó').optional(),
      })
      .default({})
      .meta({ label: 'Tên gọi vai trò' }),
  })
  .meta({ label: 'Khối thi đua' });
