import * as z from 'zod';
import { line, paragraphs } from './text.js';

/** A guest of the conference. */
export const guestSchema = z
  .strictObject({
    name: line({
      label: 'Họ và tên khách mời',
      use: 'Viết hoa đầu mỗi chữ; chưa biết thì để trống.',
      example: 'Lê Văn C',
    }).optional(),
    title: line({
      label: 'Chức vụ khách mời',
      use: 'Chức vụ chính, in sau họ và tên và ở chỗ ký chứng kiến.',
      example: 'Phó Chủ tịch UBND tỉnh',
    }).optional(),
    otherTitles: z
      .array(
        line({
          label: 'Chức vụ khác',
          use: 'Một chức vụ khác của khách, in trong biên bản hội nghị.',
          example: 'Tỉnh ủy viên',
        }),
      )
      .default([])
      .meta({ label: 'Các chức vụ khác', use: 'Các chức vụ khác của khách; giao ước không in.' }),
    organization: line({
      label: 'Cơ quan của khách mời',
      use: 'Cơ quan khách mời công tác, in trên chức vụ ở chỗ ký.',
      example: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    }).optional(),
    function: z.enum(['witness', 'directs', 'attends']).meta({
      label: 'Vai trò tại hội nghị',
      use: 'Chỉ khách chứng kiến việc ký mới có chỗ ký trong giao ước.',
      example: 'witness',
      values: { witness: 'chứng kiến', directs: 'chỉ đạo', attends: 'dự' },
    }),
  })
  .meta({ label: 'Khách mời', use: 'Một khách mời, đại biểu của hội nghị.' });

/** One part of a conference's programme. */
export const agendaItemSchema = z
  .strictObject({
    time: line({
      label: 'Thời gian của mục',
      use: 'Giờ hoặc khoảng giờ, viết như muốn in.',
      example: '8 giờ 00 - 8 giờ 15',
    }).optional(),
    content: line({
      label: 'Nội dung của mục',
      use: 'Việc của mục này trong chương trình.',
      example: 'Thông qua dự thảo kế hoạch',
    }),
    performer: line({
      label: 'Người thực hiện',
      use: 'Ai trình bày, điều hành mục này.',
      example: 'Đại diện Sở Nội vụ',
    }).optional(),
  })
  .meta({ label: 'Mục của chương trình hội nghị', use: 'Một dòng của chương trình hội nghị.' });

/** Who came for a unit, or did not. */
export const attendanceSchema = z
  .strictObject({
    unit: line({
      label: 'Đơn vị dự họp (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }),
    name: line({
      label: 'Họ và tên người dự',
      use: 'In trong danh sách thành viên dự họp.',
      example: 'Trần Thị B',
    }).optional(),
    title: line({
      label: 'Chức vụ người dự',
      use: 'In trong danh sách thành viên dự họp.',
      example: 'Phó Giám đốc',
    }).optional(),
    present: z.boolean().default(true).meta({
      label: 'Có mặt',
      use: 'Đơn vị có mặt hay vắng mặt; không ghi là có mặt.',
      example: false,
    }),
    reason: line({
      label: 'Lý do vắng',
      use: 'In sau tên đơn vị vắng mặt trong biên bản.',
      example: 'đi công tác',
    }).optional(),
  })
  .meta({ label: 'Người dự họp', use: 'Một đơn vị và người thay mặt đơn vị dự họp.' });

/** What someone said. */
export const speechSchema = z
  .strictObject({
    speaker: line({
      label: 'Người trình bày, phát biểu',
      use: 'Họ tên, chức vụ hoặc đơn vị, viết như muốn in.',
      example: 'Đại diện Sở Nội vụ',
    }).optional(),
    content: paragraphs({
      label: 'Nội dung trình bày, phát biểu',
      use: 'Một hay nhiều đoạn, in trong biên bản.',
      example: 'Nhất trí với dự thảo kế hoạch năm 2026.',
    }),
  })
  .meta({ label: 'Phát biểu', use: 'Một lượt trình bày hoặc phát biểu.' });

/** What an invitation says besides day, hour and place. */
export const invitationSchema = z
  .strictObject({
    recipients: z
      .array(
        line({
          label: 'Người, cơ quan được mời',
          use: 'Một dòng sau chữ “Kính mời”.',
          example: 'Lãnh đạo Sở Nội vụ',
        }),
      )
      .default([])
      .meta({
        label: 'Thành phần mời',
        use: 'Ai được mời; không ghi thì mời các khách mời và lãnh đạo các đơn vị.',
      }),
    requests: paragraphs({
      label: 'Đề nghị các đơn vị chuẩn bị',
      use: 'Lời dặn ở cuối giấy mời, một hay nhiều đoạn.',
      example: 'Đề nghị các đơn vị gửi tham luận trước ngày 15/3/2026.',
    }).optional(),
  })
  .prefault({})
  .meta({ label: 'Giấy mời', use: 'Lời riêng của giấy mời; ngày, giờ, nơi họp lấy ở hội nghị.' });
