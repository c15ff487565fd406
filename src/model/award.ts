import * as z from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A title or form of award that the catalogue does not list, such as one of a single province. */
const awardSchema = z
  .strictObject({
    name: line({
      label: 'Tên danh hiệu, hình thức khen thưởng',
      use: 'Tên đầy đủ như in trong văn bản; chỗ khác gọi đúng tên này.',
      example: 'Cờ dẫn đầu của Tổng công ty Minh Họa',
    }),
    shortName: line({
      label: 'Tên gọn cho cột hẹp',
      use: 'Tên in ở đầu cột của các bảng tổng hợp; không ghi thì in tên đầy đủ.',
      example: 'Cờ Tổng công ty',
    }).optional(),
    category: z.enum(['title', 'form']).meta({
      label: 'Danh hiệu thi đua hay hình thức khen thưởng',
      use: 'Cho biết xếp vào phần danh hiệu thi đua hay phần hình thức khen thưởng.',
      example: 'title',
      values: { title: 'danh hiệu thi đua', form: 'hình thức khen thưởng' },
    }),
    from: date({
      label: 'Ngày bắt đầu có danh hiệu, hình thức này',
      use: 'Khi kiểm tra, đề nghị trước ngày này bị nhắc; không ghi thì coi như có từ trước.',
      example: '01/01/2024',
    }).optional(),
    to: date({
      label: 'Ngày cuối cùng còn danh hiệu, hình thức này',
      use: 'Khi kiểm tra, đề nghị sau ngày này bị nhắc; không ghi thì coi như vẫn còn.',
      example: '31/12/2026',
    }).optional(),
  })
  .meta({
    label: 'Danh hiệu, hình thức khen thưởng',
    use: 'Một danh hiệu thi đua hoặc hình thức khen thưởng mà danh mục có sẵn không có.',
  });

/** Titles and forms of award beside those of the catalogue. */
export const awardsSchema = z.array(awardSchema).default([]).meta({
  label: 'Danh hiệu, hình thức ngoài danh mục',
  use: 'Danh hiệu thi đua, hình thức khen thưởng của riêng địa phương hay ngành mà danh mục có sẵn không có.',
  sheet: 'Danh hiệu khác',
});
