import * as z from 'zod';
import { line } from './text.js';

/** Someone with a task at a conference or in a count: chair, secretary, teller, member of the scoring team. */
export const personSchema = z
  .strictObject({
    name: line({
      label: 'Họ và tên',
      use: 'Viết hoa đầu mỗi chữ, không ghi “ông”, “bà”, “đồng chí”; chưa biết thì để trống, văn bản in dòng chấm.',
      example: 'Nguyễn Văn A',
    }).optional(),
    title: line({ label: 'Chức vụ', use: 'Chức vụ in sau họ và tên.', example: 'Giám đốc' }).optional(),
    unit: line({
      label: 'Đơn vị (mã hoặc tên)',
      use: 'Đơn vị nơi người ấy công tác; ghi được cả đơn vị ngoài khối.',
      example: 'Sở Nội vụ',
      from: 'units',
    }).optional(),
  })
  .meta({ label: 'Người', use: 'Một người được giao việc trong hội nghị, tổ, ban.' });
