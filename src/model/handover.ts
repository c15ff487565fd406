import * as z from 'zod';
import { date } from './date.js';
import { personSchema } from './person.js';
import { line } from './text.js';

const fileSchema = z
  .strictObject({
    name: line({
      label: 'Tên hồ sơ, tài liệu',
      use: 'Một hồ sơ, tài liệu được bàn giao.',
      example: 'Giao ước thi đua năm 2026',
    }),
    quantity: line({
      label: 'Số lượng hồ sơ',
      use: 'Số lượng viết như muốn in, kể cả bản chính hay bản sao.',
      example: '01 bản chính',
    }).optional(),
    note: line({ label: 'Ghi chú bàn giao', use: 'In ở cột ghi chú.', example: 'có bản mềm' }).optional(),
  })
  .meta({ label: 'Hồ sơ bàn giao', use: 'Một dòng của bảng hồ sơ trong biên bản bàn giao.' });

/** Handing over the chair's files to next year's chair. */
export const handoverSchema = z
  .strictObject({
    date: date({
      label: 'Ngày bàn giao',
      use: 'Ngày hai bên giao nhận, in ở dòng thời gian của biên bản bàn giao.',
      example: '15/01/2027',
    }).optional(),
    place: line({ label: 'Nơi bàn giao', use: 'Nơi hai bên giao nhận.', example: 'Sở Nội vụ' }).optional(),
    giver: personSchema.optional().meta({ label: 'Người giao', use: 'Người của đơn vị trưởng năm nay, ký bên giao.' }),
    receiver: personSchema
      .optional()
      .meta({ label: 'Người nhận', use: 'Người của đơn vị trưởng năm sau, ký bên nhận.' }),
    items: z.array(fileSchema).default([]).meta({
      label: 'Các hồ sơ bàn giao',
      use: 'Hồ sơ, tài liệu được bàn giao, theo thứ tự in trong bảng.',
      sheet: 'Hồ sơ bàn giao',
    }),
  })
  .meta({
    label: 'Bàn giao',
    use: 'Bàn giao hồ sơ cho đơn vị trưởng năm sau, để làm biên bản bàn giao.',
    sheet: 'Bàn giao',
  });
