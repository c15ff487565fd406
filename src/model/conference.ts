import { z } from 'zod';
import { date } from './date.js';
import { line } from './text.js';

/** A guest of the conference. */
export const guestSchema = z
  .strictObject({
    name: line('Họ và tên khách mời').optional(),
    title: line('Chức vụ khách mời').optional(),
    otherTitles: z.array(line('Chức vụ khác')).default([]).meta({ label: 'Các chức vụ khác' }),
    organization: line('Cơ quan của khách mời').optional(),
    function: z.enum(['witness', 'directs', 'attends']).meta({ label: 'Vai trò tại hội nghị' }),
  })
  .meta({ label: 'Khách mời' });

/** The conference at which the pledge is signed. */
export const conferenceSchema = z
  .strictObject({
    kind: z
      .enum(['ky-giao-uoc', 'so-ket', 'tong-ket', 'tong-ket-va-ky'])
      .default('ky-giao-uoc')
      .meta({ label: 'Loại hội nghị' }),
    date: date('Ngày hội nghị').optional(),
    place: line('Nơi họp').optional(),
    host: line('Đơn vị chủ nhà').optional(),
    guests: z.array(guestSchema).default([]).meta({ label: 'Khách mời' }),
  })
  .meta({ label: 'Hội nghị' });
