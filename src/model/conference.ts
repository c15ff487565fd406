import { z } from 'zod';
import { count } from './count.js';
import { date } from './date.js';
import { personSchema } from './person.js';
import { line, paragraphs } from './text.js';
import { time } from './time.js';

/** A guest of the conference. */
const guestSchema = z
  .strictObject({
    name: line('Họ và tên khách mời').optional(),
    title: line('Chức vụ khách mời').optional(),
    otherTitles: z.array(line('Chức vụ khác')).default([]).meta({ label: 'Các chức vụ khác' }),
    organization: line('Cơ quan của khách mời').optional(),
    function: z.enum(['witness', 'directs', 'attends']).meta({ label: 'Vai trò tại hội nghị' }),
  })
  .meta({ label: 'Khách mời' });

const agendaItemSchema = z
  .strictObject({
    time: line('Thời gian của mục').optional(),
    content: line('Nội dung của mục'),
    performer: line('Người thực hiện').optional(),
  })
  .meta({ label: 'Mục của chương trình hội nghị' });

const attendanceSchema = z
  .strictObject({
    unit: line('Đơn vị dự họp (mã hoặc tên)'),
    name: line('Họ và tên người dự').optional(),
    title: line('Chức vụ người dự').optional(),
    present: z.boolean().default(true).meta({ label: 'Có mặt' }),
    reason: line('Lý do vắng').optional(),
  })
  .meta({ label: 'Người dự họp' });

const speechSchema = z
  .strictObject({
    speaker: line('Người trình bày, phát biểu').optional(),
    content: paragraphs('Nội dung trình bày, phát biểu'),
  })
  .meta({ label: 'Phát biểu' });

const invitationSchema = z
  .strictObject({
    recipients: z.array(line('Người, cơ quan được mời')).default([]).meta({ label: 'Thành phần mời' }),
    requests: paragraphs('Đề nghị các đơn vị chuẩn bị').optional(),
  })
  .meta({ label: 'Giấy mời' });

const KINDS = ['ky-giao-uoc', 'so-ket', 'tong-ket', 'tong-ket-va-ky'] as const;

/** What a conference is held for. */
export type ConferenceKind = (typeof KINDS)[number];

/** A conference of the bloc: what was planned, who came, what was said and agreed. Which kind it is when unsaid depends on its place. */
export function conferenceSchema(usual: ConferenceKind, label: string) {
  return z
    .strictObject({
      kind: z.enum(KINDS).default(usual).meta({ label: 'Loại hội nghị' }),
      date: date('Ngày hội nghị').optional(),
      startTime: time('Giờ bắt đầu').optional(),
      endTime: time('Giờ kết thúc').optional(),
      place: line('Nơi họp').optional(),
      host: line('Đơn vị chủ nhà').optional(),
      chairperson: personSchema.optional(),
      secretary: personSchema.optional(),
      guests: z.array(guestSchema).default([]).meta({ label: 'Khách mời' }),
      invitation: invitationSchema.prefault({}),
      agenda: z.array(agendaItemSchema).default([]).meta({ label: 'Chương trình hội nghị' }),
      attendance: z.array(attendanceSchema).default([]).meta({ label: 'Thành phần dự họp' }),
      presentations: z.array(speechSchema).default([]).meta({ label: 'Các nội dung trình bày' }),
      opinions: z.array(speechSchema).default([]).meta({ label: 'Các ý kiến' }),
      conclusions: paragraphs('Kết luận hội nghị').optional(),
      agreed: count('Số thành viên nhất trí').optional(),
    })
    .meta({ label });
}
