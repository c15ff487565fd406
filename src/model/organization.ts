import * as z from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A body or place that the catalogue does not list, with the days on which it exists under this name. */
const organizationSchema = z
  .strictObject({
    name: line({
      label: 'Tên cơ quan, địa phương',
      use: 'Tên đầy đủ như viết trong văn bản.',
      example: 'Sở Du lịch',
    }),
    from: date({
      label: 'Ngày bắt đầu mang tên này',
      use: 'Không ghi thì coi như có từ trước.',
      example: '01/4/2016',
    }).optional(),
    to: date({
      label: 'Ngày cuối cùng mang tên này',
      use: 'Không ghi thì coi như nay vẫn còn.',
      example: '28/02/2025',
    }).optional(),
    successors: z
      .array(
        line({
          label: 'Cơ quan, địa phương thay thế',
          use: 'Tên hiện nay của một cơ quan, địa phương thay thế.',
          example: 'Sở Văn hóa, Thể thao và Du lịch',
        }),
      )
      .default([])
      .meta({ label: 'Nay là', use: 'Các cơ quan, địa phương thay thế, để lệnh kiểm tra gợi ý tên đúng.' }),
  })
  .meta({ label: 'Cơ quan, địa phương', use: 'Một cơ quan, địa phương và thời gian mang tên ấy.' });

/** Bodies and places beside those of the catalogue. */
export const organizationsSchema = z.array(organizationSchema).default([]).meta({
  label: 'Cơ quan, địa phương ngoài danh mục',
  use: 'Không in ra; lệnh kiểm tra dùng để xem cơ quan, địa phương được nêu tên nay còn không.',
  sheet: 'Cơ quan khác',
});
