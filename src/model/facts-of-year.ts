import { z } from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** An emulation movement the bloc takes part in. */
export const movementSchema = z
  .strictObject({
    name: line('Tên phong trào'),
    launchedBy: line('Cơ quan phát động').optional(),
    period: line('Giai đoạn của phong trào').optional(),
  })
  .meta({ label: 'Phong trào thi đua' });

/** A day whose anniversary falls in the year. */
export const commemorationSchema = z
  .strictObject({ name: line('Tên ngày kỷ niệm'), date: date('Ngày gốc của ngày kỷ niệm') })
  .meta({ label: 'Ngày kỷ niệm' });

/** Titles and awards a unit registers for; without a unit, the whole bloc does. */
export const registrationSchema = z
  .strictObject({
    unit: line('Đơn vị đăng ký (mã hoặc tên)').optional(),
    titles: z.array(line('Danh hiệu đăng ký')).default([]).meta({ label: 'Danh hiệu thi đua đăng ký' }),
    awards: z.array(line('Hình thức đăng ký')).default([]).meta({ label: 'Hình thức khen thưởng đăng ký' }),
    note: line('Ghi chú đăng ký').optional(),
  })
  .meta({ label: 'Đăng ký thi đua' });

/** Copies of the pledge that go to others than the units. */
export const copySchema = z
  .strictObject({
    recipient: line('Nơi giữ bản giao ước'),
    count: z.int().min(1).max(99).default(1).meta({ label: 'Số bản' }),
  })
  .meta({ label: 'Bản giao ước gửi nơi khác' });
