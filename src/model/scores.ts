import * as z from 'zod';
import { personSchema } from './person.js';
import { points } from './points.js';
import { line } from './text.js';

const entrySchema = z
  .strictObject({
    criterion: line({
      label: 'Mã tiêu chí được chấm',
      use: 'Phải có trong bảng tiêu chí; tiêu chí có tiêu chí con thì ghi mã tiêu chí con.',
      example: '1.1',
    }),
    self: points({ label: 'Điểm tự chấm', use: 'Điểm đơn vị tự chấm.', example: 20 }).optional(),
    cross: points({ label: 'Điểm chấm chéo', use: 'Điểm đơn vị khác chấm.', example: 19.5 }).optional(),
    verified: points({
      label: 'Điểm khối thẩm định',
      use: 'Điểm sau khi khối thẩm định; tổng điểm và xếp hạng tính từ điểm này.',
      example: 19.5,
    }).optional(),
    reason: line({
      label: 'Lý do cộng, trừ',
      use: 'Vì sao điểm khác điểm tự chấm, hoặc được thưởng, bị trừ.',
      example: 'chậm một báo cáo',
    }).optional(),
    evidence: line({
      label: 'Minh chứng',
      use: 'Tài liệu đơn vị đưa ra cho điểm này.',
      example: 'Báo cáo số 30/BC-SNV',
    }).optional(),
  })
  .meta({ label: 'Điểm của một tiêu chí', use: 'Điểm của đơn vị ở một tiêu chí.' });

const scoreSchema = z
  .strictObject({
    unit: line({
      label: 'Đơn vị được chấm (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }),
    entries: z
      .array(entrySchema)
      .default([])
      .meta({ label: 'Điểm từng tiêu chí', use: 'Điểm của đơn vị, mỗi tiêu chí một lần.' }),
  })
  .meta({ label: 'Điểm của đơn vị', use: 'Điểm thi đua của một đơn vị.' });

/** The scores of the units. */
export const scoresSchema = z.array(scoreSchema).default([]).meta({
  label: 'Điểm của các đơn vị',
  use: 'Điểm từng đơn vị ở từng tiêu chí; điểm nhóm, tổng điểm, xếp hạng do công cụ tính.',
  sheet: 'Điểm',
});

const crossScoringPairSchema = z
  .strictObject({
    scorer: line({
      label: 'Đơn vị chấm (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }),
    scored: line({
      label: 'Đơn vị được chấm (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Y tế',
      from: 'units',
    }),
    remark: line({
      label: 'Nhận xét khi chấm chéo',
      use: 'In trong biên bản chấm chéo.',
      example: 'Hồ sơ đầy đủ.',
    }).optional(),
  })
  .meta({ label: 'Cặp chấm chéo', use: 'Một đơn vị chấm một đơn vị khác.' });

/** Which unit scored which. */
export const crossScoringSchema = z.array(crossScoringPairSchema).default([]).meta({
  label: 'Các cặp chấm chéo',
  use: 'Đơn vị nào chấm đơn vị nào, để làm biên bản chấm chéo.',
  sheet: 'Chấm chéo',
});

/** Who verifies the scores. */
export const scoringTeamSchema = z
  .array(personSchema.meta({ label: 'Người của tổ thẩm định', use: 'Một người của tổ thẩm định điểm.' }))
  .default([])
  .meta({
    label: 'Tổ thẩm định điểm',
    use: 'Những người thẩm định điểm của các đơn vị, in trong biên bản chấm chéo.',
    sheet: 'Tổ thẩm định',
  });
