import { z } from 'zod';
import { personSchema } from './person.js';
import { line } from './text.js';

const count = (label: string) => z.int().min(0).meta({ label }).optional();

const voteLineSchema = z
  .strictObject({
    unit: line('Đơn vị được bầu (mã hoặc tên)').optional(),
    person: line('Cá nhân được bầu').optional(),
    award: line('Danh hiệu, hình thức được bầu').optional(),
    agree: count('Số phiếu đồng ý'),
  })
  .meta({ label: 'Kết quả của một tên' });

/** One secret vote and its count. */
export const voteSchema = z
  .strictObject({
    totalMembers: count('Tổng số thành viên'),
    present: count('Số thành viên có mặt'),
    written: count('Số ý kiến bằng văn bản'),
    issued: count('Số phiếu phát ra'),
    returned: count('Số phiếu thu về'),
    valid: count('Số phiếu hợp lệ'),
    invalid: count('Số phiếu không hợp lệ'),
    lines: z.array(voteLineSchema).default([]).meta({ label: 'Kết quả từng tên' }),
    tellers: z.array(personSchema).default([]).meta({ label: 'Ban kiểm phiếu' }),
  })
  .meta({ label: 'Bỏ phiếu' });

/** Next year's chair and vice chair, and how they were chosen. */
export const electionSchema = z
  .strictObject({
    verb: z.enum(['suy tôn', 'giới thiệu', 'bầu']).default('suy tôn').meta({ label: 'Cách chọn' }),
    form: line('Hình thức (biểu quyết hoặc bỏ phiếu)').optional(),
    chair: line('Đơn vị trưởng năm sau (mã hoặc tên)').optional(),
    chairAgree: count('Số ý kiến đồng ý với đơn vị trưởng'),
    viceChair: line('Đơn vị phó năm sau (mã hoặc tên)').optional(),
    viceChairAgree: count('Số ý kiến đồng ý với đơn vị phó'),
    candidates: z.array(line('Đơn vị được giới thiệu')).default([]).meta({ label: 'Các đơn vị được giới thiệu' }),
  })
  .meta({ label: 'Chọn đơn vị trưởng, đơn vị phó năm sau' });
