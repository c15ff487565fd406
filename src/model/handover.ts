import { z } from 'zod';
import { date } from './date.js';
import { personSchema } from './person.js';
import { line } from './text.js';

/** Handing over the chair's files to next year's chair. */
export const handoverSchema = z
  .strictObject({
    date: date('Ngày bàn giao').optional(),
    place: line('Nơi bàn giao').optional(),
    giver: personSchema.optional(),
    receiver: personSchema.optional(),
    items: z
      .array(
        z
          .strictObject({
            name: line('Tên hồ sơ, tài liệu'),
            quantity: line('Số lượng hồ sơ').optional(),
            note: line('Ghi chú bàn giao').optional(),
          })
          .meta({ label: 'Hồ sơ bàn giao' }),
      )
      .default([])
      .meta({ label: 'Các hồ sơ bàn giao' }),
  })
  .meta({ label: 'Bàn giao' });
