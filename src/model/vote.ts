import { z } from 'zod';
import { count } from './count.js';
import { personSchema } from './person.js';
import { line } from './text.js';
import { time } from './time.js';

const choiceSchema = z
  .strictObject({
    award: line('Danh hiệu, hình thức trên phiếu'),
    subject: z.enum(['collective', 'individual']).default('collective').meta({ label: 'Tập thể hay cá nhân' }),
    most: count('Số được chọn nhiều nhất'),
  })
  .meta({ label: 'Số được chọn cho một danh hiệu' });

/** One secret vote on the recommendations of the year and its count; how each fared stands with the recommendation. */
export const voteSchema = z
  .strictObject({
    startTime: time('Giờ bắt đầu kiểm phiếu').optional(),
    endTime: time('Giờ kết thúc kiểm phiếu').optional(),
    totalMembers: count('Tổng số thành viên').optional(),
    present: count('Số thành viên có mặt').optional(),
    written: count('Số ý kiến bằng văn bản').optional(),
    issued: count('Số phiếu phát ra').optional(),
    returned: count('Số phiếu thu về').optional(),
    valid: count('Số phiếu hợp lệ').optional(),
    invalid: count('Số phiếu không hợp lệ').optional(),
    threshold: z.number().min(0).max(100).optional().meta({ label: 'Tỷ lệ phải đạt (%)' }),
    base: z
      .enum(['totalMembers', 'present', 'valid'])
      .default('totalMembers')
      .meta({ label: 'Tỷ lệ tính trên số nào' }),
    choices: z.array(choiceSchema).default([]).meta({ label: 'Số được chọn trên phiếu' }),
    tellers: z.array(personSchema).default([]).meta({ label: 'Ban kiểm phiếu' }),
  })
  .meta({ label: 'Bỏ phiếu' });

const candidateSchema = z
  .strictObject({
    unit: line('Đơn vị được giới thiệu (mã hoặc tên)'),
    role: z.enum(['chair', 'viceChair']).meta({ label: 'Vai trò được giới thiệu' }),
    agree: count('Số ý kiến đồng ý').optional(),
  })
  .meta({ label: 'Đơn vị được giới thiệu' });

/** How next year's chair and vice chair were chosen; who they are stands in the roles of that year. */
export const electionSchema = z
  .strictObject({
    verb: z.enum(['suy tôn', 'giới thiệu', 'bầu']).default('suy tôn').meta({ label: 'Cách chọn' }),
    form: line('Hình thức (biểu quyết hoặc bỏ phiếu)').optional(),
    candidates: z.array(candidateSchema).default([]).meta({ label: 'Các đơn vị được giới thiệu' }),
  })
  .meta({ label: 'Chọn đơn vị trưởng, đơn vị phó năm sau' });
