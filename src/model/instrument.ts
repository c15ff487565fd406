import * as z from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A law, decision or guideline that the catalogue does not list, such as one of a single province. */
const instrumentSchema = z
  .strictObject({
    number: line({
      label: 'Loại, số, ký hiệu văn bản',
      use: 'Viết như khi viện dẫn, đủ loại văn bản, số và ký hiệu.',
      example: 'Quyết định số 13/2024/QĐ-UBND',
    }),
    name: line({
      label: 'Nội dung văn bản quy định',
      use: 'Trích yếu của văn bản, như viết sau số và ngày.',
      example: 'ban hành Quy chế thi đua, khen thưởng',
    }).optional(),
    date: date({
      label: 'Ngày ban hành văn bản',
      use: 'Để xem ngày ghi trong căn cứ có đúng không.',
      example: '02/5/2024',
    }).optional(),
    from: date({
      label: 'Ngày văn bản có hiệu lực',
      use: 'Văn bản của khối có ngày sớm hơn thì lệnh kiểm tra nhắc.',
      example: '15/5/2024',
    }).optional(),
    to: date({
      label: 'Ngày cuối cùng văn bản còn hiệu lực',
      use: 'Văn bản của khối có ngày muộn hơn thì lệnh kiểm tra nhắc; không ghi thì coi như còn hiệu lực.',
      example: '14/12/2025',
    }).optional(),
    replacedBy: line({
      label: 'Văn bản thay thế',
      use: 'Loại, số, ký hiệu của văn bản thay thế, để lệnh kiểm tra gợi ý.',
      example: 'Quyết định số 86/2025/QĐ-UBND',
    }).optional(),
    source: line({
      label: 'Nơi đã xem văn bản',
      use: 'Ghi để người sau biết xem lại ở đâu; không in ra.',
      example: 'Công báo tỉnh',
    }).optional(),
  })
  .meta({
    label: 'Văn bản được viện dẫn',
    use: 'Một văn bản của riêng địa phương, ngành mà văn bản của khối viện dẫn.',
  });

/** Laws and papers beside those of the catalogue. */
export const instrumentsSchema = z.array(instrumentSchema).default([]).meta({
  label: 'Văn bản ngoài danh mục',
  use: 'Không in ra; lệnh kiểm tra dùng để xem văn bản được viện dẫn còn hiệu lực không.',
  sheet: 'Văn bản khác',
});
