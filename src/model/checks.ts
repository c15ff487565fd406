import * as z from 'zod';
import { line } from './text.js';

/** How one rule of the checks is used here: switched off for a reason, or with other parameters. */
const checkSchema = z
  .strictObject({
    off: line({
      label: 'Lý do tắt quy tắc',
      use: 'Ghi lý do thì quy tắc không chạy nữa; không ghi thì quy tắc vẫn chạy.',
      example: 'Khối dùng nhiều từ láy',
    }).optional(),
    parameters: z
      .record(
        z.string().meta({
          label: 'Tên tham số',
          use: 'Tên tham số của quy tắc, như lệnh kiểm tra giải thích.',
          example: 'least',
        }),
        z.unknown().meta({
          label: 'Giá trị của tham số',
          use: 'Giá trị dùng thay cho giá trị mặc định của tham số.',
          example: 5,
        }),
      )
      .default({})
      .meta({ label: 'Tham số của quy tắc', use: 'Tham số khác giá trị mặc định, theo tên tham số.' }),
  })
  .meta({ label: 'Quy tắc kiểm tra', use: 'Cách dùng một quy tắc kiểm tra: tắt đi có ghi lý do, hoặc đổi tham số.' });

/** The rules of the checks that are used in another way than usual, by their ids. */
export const checksSchema = z
  .record(
    z.string().meta({
      label: 'Mã quy tắc',
      use: 'Mã trong ngoặc vuông ở cuối mỗi điều mà lệnh kiểm tra báo.',
      example: 'doubled-word',
    }),
    checkSchema,
  )
  .default({})
  .meta({
    label: 'Các quy tắc kiểm tra',
    use: 'Các quy tắc kiểm tra được tắt hoặc đổi tham số, theo mã quy tắc.',
    sheet: 'Quy tắc kiểm tra',
  });
