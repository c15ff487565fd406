import { z } from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A law, decision or guideline that the catalogue does not list, such as one of a single province. */
export const instrumentSchema = z
  .strictObject({
    number: line('Loại, số, ký hiệu văn bản'),
    name: line('Nội dung văn bản quy định').optional(),
    date: date('Ngày ban hành văn bản').optional(),
    from: date('Ngày văn bản có hiệu lực').optional(),
    to: date('Ngày cuối cùng văn bản còn hiệu lực').optional(),
    replacedBy: line('Văn bản thay thế').optional(),
    source: line('Nơi đã xem văn bản').optional(),
  })
  .meta({ label: 'Văn bản được viện dẫn' });
