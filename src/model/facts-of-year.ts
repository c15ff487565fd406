import { z } from 'zod';
import { date } from './date.js';
import { targetSchema } from './pledge.js';
import { line, paragraphs } from './text.js';

/** An emulation movement the bloc takes part in. */
export const movementSchema = z
  .strictObject({
    name: line('Tên phong trào'),
    launchedBy: line('Cơ quan phát động').optional(),
    period: line('Giai đoạn của phong trào').optional(),
    level: line('Cấp phát động').optional(),
    launchedOn: line('Thời gian phát động').optional(),
    summedUpOn: line('Thời gian tổng kết').optional(),
    aim: line('Mục tiêu của phong trào').optional(),
    result: paragraphs('Kết quả của phong trào').optional(),
  })
  .meta({ label: 'Phong trào thi đua' });

/** A day whose anniversary falls in the year. */
export const commemorationSchema = z
  .strictObject({ name: line('Tên ngày kỷ niệm'), date: date('Ngày gốc của ngày kỷ niệm') })
  .meta({ label: 'Ngày kỷ niệm' });

const registeredAwardSchema = z
  .strictObject({
    award: line('Danh hiệu hoặc hình thức đăng ký'),
    quantity: z.int().min(1).optional().meta({ label: 'Số lượng đăng ký' }),
  })
  .meta({ label: 'Danh hiệu, hình thức đăng ký' });

/** Titles and awards a unit registers for; without a unit, the whole bloc does. */
export const registrationSchema = z
  .strictObject({
    unit: line('Đơn vị đăng ký (mã hoặc tên)').optional(),
    awards: z.array(registeredAwardSchema).default([]).meta({ label: 'Các danh hiệu, hình thức đăng ký' }),
    targets: z.array(targetSchema).default([]).meta({ label: 'Chỉ tiêu đơn vị đăng ký' }),
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
