import * as z from 'zod';
import { count } from './count.js';
import { line } from './text.js';

const candidateSchema = z
  .strictObject({
    unit: line({
      label: 'Đơn vị được giới thiệu (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }),
    role: z.enum(['chair', 'viceChair']).meta({
      label: 'Vai trò được giới thiệu',
      use: 'Giới thiệu làm đơn vị trưởng hay đơn vị phó.',
      example: 'chair',
      values: { chair: 'đơn vị trưởng', viceChair: 'đơn vị phó' },
    }),
    agree: count({
      label: 'Số ý kiến đồng ý',
      use: 'Số phiếu hoặc số người giơ tay đồng ý, in trong biên bản.',
      example: 8,
    }).optional(),
  })
  .meta({ label: 'Đơn vị được giới thiệu', use: 'Một đơn vị được giới thiệu cho một vai trò.' });

/** How next year's chair and vice chair were chosen; who they are stands in the roles of that year. */
export const electionSchema = z
  .strictObject({
    verb: z.enum(['suy tôn', 'giới thiệu', 'bầu']).default('suy tôn').meta({
      label: 'Cách chọn',
      use: 'Từ văn bản dùng để nói việc chọn; không ghi là “suy tôn”.',
      example: 'giới thiệu',
    }),
    form: line({
      label: 'Hình thức (biểu quyết hoặc bỏ phiếu)',
      use: 'Chọn bằng cách nào, viết như muốn in.',
      example: 'biểu quyết giơ tay',
    }).optional(),
    candidates: z.array(candidateSchema).default([]).meta({
      label: 'Các đơn vị được giới thiệu',
      use: 'In trên phiếu suy tôn và trong biên bản, theo thứ tự.',
      sheet: 'Giới thiệu',
    }),
  })
  .meta({
    label: 'Chọn đơn vị trưởng, đơn vị phó năm sau',
    use: 'Cách chọn và các đơn vị được giới thiệu; đơn vị được chọn ghi ở vai trò của năm sau.',
    sheet: 'Suy tôn',
  });
