import { z } from 'zod';
import { line } from './text.js';

/** Someone with a task at a conference or in a count: chair, secretary, teller, member of the scoring team. */
export const personSchema = z
  .strictObject({
    name: line('Họ và tên').optional(),
    title: line('Chức vụ').optional(),
    unit: line('Đơn vị (mã hoặc tên)').optional(),
  })
  .meta({ label: 'Người' });
