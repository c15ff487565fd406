import * as z from 'zod';
import { agendaItemSchema, attendanceSchema, guestSchema, invitationSchema, speechSchema } from './conference-parts.js';
import { count } from './count.js';
import { date } from './date.js';
import type { FieldMeta } from './field-meta.js';
import { personSchema } from './person.js';
import { line, paragraphs } from './text.js';
import { time } from './time.js';

const KINDS = ['ky-giao-uoc', 'so-ket', 'tong-ket', 'tong-ket-va-ky'] as const;

/** What a conference is held for. */
export type ConferenceKind = (typeof KINDS)[number];

/** A conference of the bloc: what was planned, who came, what was said and agreed. Which kind it is when unsaid depends on its place. */
export function conferenceSchema(usual: ConferenceKind, meta: Omit<FieldMeta, 'sheet'>) {
  return z
    .strictObject({
      kind: z
        .enum(KINDS)
        .default(usual)
        .meta({
          label: 'Loại hội nghị',
          use: 'Ghi khi một hội nghị làm hai việc, như vừa tổng kết năm trước vừa ký giao ước.',
          example: 'tong-ket-va-ky',
          values: {
            'ky-giao-uoc': 'ký giao ước',
            'so-ket': 'sơ kết',
            'tong-ket': 'tổng kết',
            'tong-ket-va-ky': 'vừa tổng kết vừa ký giao ước',
          },
        }),
      date: date({
        label: 'Ngày hội nghị',
        use: 'Cũng là ngày của giao ước và biên bản nếu văn bản không có ngày riêng.',
        example: '23/3/2026',
      }).optional(),
      startTime: time({
        label: 'Giờ bắt đầu',
        use: 'In trong giấy mời và biên bản.',
        example: '8:00',
      }).optional(),
      endTime: time({
        label: 'Giờ kết thúc',
        use: 'In ở câu cuối biên bản.',
        example: '11:30',
      }).optional(),
      place: line({
        label: 'Nơi họp',
        use: 'In trong giao ước, giấy mời và biên bản.',
        example: 'Sở Nội vụ',
      }).optional(),
      host: line({
        label: 'Đơn vị chủ nhà',
        use: 'Đơn vị đứng ra tổ chức; giao ước không in.',
        example: 'Sở Nội vụ',
        from: 'units',
      }).optional(),
      chairperson: personSchema
        .optional()
        .meta({ label: 'Người chủ trì', use: 'Người chủ trì (chủ tọa) hội nghị, ký biên bản.' }),
      secretary: personSchema
        .optional()
        .meta({ label: 'Người ghi biên bản', use: 'Người ghi biên bản (thư ký) của hội nghị, ký biên bản.' }),
      guests: z.array(guestSchema).default([]).meta({
        label: 'Khách mời',
        use: 'Các khách mời, đại biểu; khách chứng kiến việc ký có chỗ ký trong giao ước.',
        sheet: 'Đại biểu',
      }),
      invitation: invitationSchema,
      agenda: z.array(agendaItemSchema).default([]).meta({
        label: 'Chương trình hội nghị',
        use: 'Các mục của chương trình theo thứ tự.',
        sheet: 'Chương trình hội nghị',
      }),
      attendance: z.array(attendanceSchema).default([]).meta({
        label: 'Thành phần dự họp',
        use: 'Các đơn vị dự họp; công cụ đếm số đơn vị có mặt, vắng mặt.',
        sheet: 'Thành phần dự họp',
      }),
      presentations: z.array(speechSchema).default([]).meta({
        label: 'Các nội dung trình bày',
        use: 'Báo cáo, dự thảo được trình bày, in trong biên bản.',
        sheet: 'Phát biểu',
      }),
      opinions: z.array(speechSchema).default([]).meta({
        label: 'Các ý kiến',
        use: 'Các ý kiến thảo luận, phát biểu, in trong biên bản theo thứ tự.',
        sheet: 'Phát biểu',
      }),
      conclusions: paragraphs({
        label: 'Kết luận hội nghị',
        use: 'Một hay nhiều đoạn, in trong biên bản và thông báo kết luận.',
        example: 'Thông qua kế hoạch năm 2026.',
      }).optional(),
      agreed: count({
        label: 'Số thành viên nhất trí',
        use: 'Kết quả biểu quyết thông qua kết luận, in trong biên bản.',
        example: 7,
      }).optional(),
    })
    .meta({ ...meta, sheet: 'Hội nghị' });
}
