import * as z from 'zod';
import { count } from './count.js';
import { personSchema } from './person.js';
import { line } from './text.js';
import { time } from './time.js';
import { VOTE_BASES } from './vote-bases.js';

const choiceSchema = z
  .strictObject({
    award: line({
      label: 'Danh hiệu, hình thức trên phiếu',
      use: 'Tên đầy đủ hoặc mã trong danh mục.',
      example: 'Cờ thi đua của UBND tỉnh',
      from: 'awards',
    }),
    subject: z
      .enum(['collective', 'individual'])
      .default('collective')
      .meta({
        label: 'Tập thể hay cá nhân',
        use: 'Phần tập thể hay phần cá nhân trên phiếu; không ghi là tập thể.',
        example: 'individual',
        values: { collective: 'tập thể', individual: 'cá nhân' },
      }),
    most: count({
      label: 'Số được chọn nhiều nhất',
      use: 'Phiếu chọn nhiều hơn số này là không hợp lệ.',
      example: 2,
    }),
  })
  .meta({ label: 'Số được chọn cho một danh hiệu', use: 'Số tập thể hoặc cá nhân được chọn cho một danh hiệu.' });

/** One secret vote on the recommendations of the year and its count; how each fared stands with the recommendation. */
export const voteSchema = z
  .strictObject({
    startTime: time({
      label: 'Giờ bắt đầu kiểm phiếu',
      use: 'In trong biên bản kiểm phiếu.',
      example: '10:00',
    }).optional(),
    endTime: time({
      label: 'Giờ kết thúc kiểm phiếu',
      use: 'In trong biên bản kiểm phiếu.',
      example: '10:45',
    }).optional(),
    totalMembers: count({
      label: 'Tổng số thành viên',
      use: 'Số người có quyền bỏ phiếu.',
      example: 10,
    }).optional(),
    present: count({ label: 'Số thành viên có mặt', use: 'Số người dự họp và bỏ phiếu.', example: 9 }).optional(),
    written: count({
      label: 'Số ý kiến bằng văn bản',
      use: 'Số người vắng mặt gửi phiếu lấy ý kiến.',
      example: 1,
    }).optional(),
    issued: count({ label: 'Số phiếu phát ra', use: 'In trong biên bản kiểm phiếu.', example: 9 }).optional(),
    returned: count({ label: 'Số phiếu thu về', use: 'In trong biên bản kiểm phiếu.', example: 9 }).optional(),
    valid: count({ label: 'Số phiếu hợp lệ', use: 'In trong biên bản kiểm phiếu.', example: 9 }).optional(),
    invalid: count({
      label: 'Số phiếu không hợp lệ',
      use: 'In trong biên bản kiểm phiếu; không có phiếu nào thì ghi 0.',
      example: 0,
    }).optional(),
    threshold: z.number().min(0).max(100).optional().meta({
      label: 'Tỷ lệ phải đạt (%)',
      use: 'Đề nghị đạt tỷ lệ này mới được thông qua, từ 0 đến 100.',
      example: 80,
    }),
    base: z.enum(['totalMembers', 'present', 'valid']).default('totalMembers').meta({
      label: 'Tỷ lệ tính trên số nào',
      use: 'Số phiếu đồng ý chia cho số nào; không ghi là tổng số thành viên.',
      example: 'present',
      values: VOTE_BASES,
    }),
    choices: z.array(choiceSchema).default([]).meta({
      label: 'Số được chọn trên phiếu',
      use: 'Mỗi danh hiệu được chọn nhiều nhất bao nhiêu, in trên phiếu cạnh tên danh hiệu.',
      sheet: 'Số được chọn',
    }),
    tellers: z
      .array(personSchema.meta({ label: 'Người của ban kiểm phiếu', use: 'Một người của ban kiểm phiếu.' }))
      .default([])
      .meta({
        label: 'Ban kiểm phiếu',
        use: 'Những người kiểm phiếu, trưởng ban đứng đầu; ký biên bản kiểm phiếu.',
        sheet: 'Ban kiểm phiếu',
      }),
  })
  .meta({
    label: 'Bỏ phiếu',
    use: 'Bỏ phiếu kín về các đề nghị khen thưởng, để làm biên bản kiểm phiếu; tỷ lệ do công cụ tính.',
    sheet: 'Phiếu',
  });
