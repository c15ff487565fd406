import * as z from 'zod';
import { line } from './text.js';

/** One line of the bloc's programme of the year. */
const workSchema = z
  .strictObject({
    content: line({
      label: 'Nội dung công việc',
      use: 'Việc phải làm, in ở cột nội dung.',
      example: 'Hội nghị sơ kết 6 tháng',
    }),
    lead: line({
      label: 'Đơn vị chủ trì',
      use: 'Ai chủ trì việc này, viết như muốn in.',
      example: 'Khối trưởng',
    }).optional(),
    support: line({
      label: 'Đơn vị phối hợp',
      use: 'Ai phối hợp, viết như muốn in.',
      example: 'Các đơn vị trong Khối',
    }).optional(),
    due: line({
      label: 'Thời gian hoàn thành',
      use: 'Hạn hoặc khoảng thời gian, viết như muốn in.',
      example: 'trước ngày 15/7',
    }).optional(),
    product: line({
      label: 'Sản phẩm',
      use: 'Kết quả của việc, như một văn bản, một hội nghị.',
      example: 'Báo cáo sơ kết',
    }).optional(),
  })
  .meta({ label: 'Công việc trong chương trình', use: 'Một việc, một dòng của bảng chương trình công tác.' });

/** The bloc's programme of the year. */
export const programSchema = z.array(workSchema).default([]).meta({
  label: 'Chương trình công tác của khối',
  use: 'Các việc trong năm theo thứ tự, in thành bảng trong kế hoạch và trong chương trình công tác.',
  sheet: 'Chương trình công tác',
});
