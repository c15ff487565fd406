import { z } from 'zod';
import { line } from './text.js';

/** One line of the bloc's programme of the year. */
export const workSchema = z
  .strictObject({
    content: line('Nội dung công việc'),
    lead: line('Đơn vị chủ trì').optional(),
    support: line('Đơn vị phối hợp').optional(),
    due: line('Thời gian hoàn thành').optional(),
    product: line('Sản phẩm').optional(),
  })
  .meta({ label: 'Công việc trong chương trình' });
