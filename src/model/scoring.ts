import * as z from 'zod';
import { points } from './points.js';
import { line } from './text.js';
import { time } from './time.js';

const partSchema = z
  .strictObject({
    code: line({
      label: 'Mã tiêu chí con',
      use: 'Mỗi mã dùng một lần trong cả bảng; điểm gọi tiêu chí con bằng mã này.',
      example: '1.1a',
    }),
    content: line({
      label: 'Nội dung tiêu chí con',
      use: 'In trong bảng tiêu chí và bảng điểm.',
      example: 'Đúng thời hạn',
    }),
    max: points({
      label: 'Điểm tối đa của tiêu chí con',
      use: 'Từ 0 đến 10.000, dùng được nửa điểm; điểm trừ cũng viết số dương.',
      example: 12.5,
    }),
    evidence: line({
      label: 'Tài liệu kiểm chứng của tiêu chí con',
      use: 'Tài liệu chứng minh cho điểm, in trong bảng tiêu chí.',
      example: 'Sổ theo dõi',
    }).optional(),
  })
  .meta({ label: 'Tiêu chí con', use: 'Một phần của tiêu chí, có điểm riêng.' });

/** A criterion of the score table; scores refer to its code, or to those of its parts when it has some. */
const criterionSchema = z
  .strictObject({
    code: line({
      label: 'Mã tiêu chí',
      use: 'Mỗi mã dùng một lần trong cả bảng; điểm gọi tiêu chí bằng mã này.',
      example: '1.1',
    }),
    content: line({
      label: 'Nội dung tiêu chí',
      use: 'In trong bảng tiêu chí và bảng điểm.',
      example: 'Hoàn thành kế hoạch năm',
    }),
    max: points({
      label: 'Điểm tối đa của tiêu chí',
      use: 'Từ 0 đến 10.000, dùng được nửa điểm; điểm trừ cũng viết số dương.',
      example: 20,
    }),
    evidence: line({
      label: 'Tài liệu kiểm chứng',
      use: 'Tài liệu chứng minh cho điểm, in trong bảng tiêu chí.',
      example: 'Báo cáo tổng kết',
    }).optional(),
    parts: z.array(partSchema).default([]).meta({
      label: 'Các tiêu chí con',
      use: 'Có tiêu chí con thì chấm từng tiêu chí con, không chấm tiêu chí lớn.',
    }),
  })
  .meta({ label: 'Tiêu chí', use: 'Một tiêu chí chấm điểm.' });

const groupSchema = z
  .strictObject({
    content: line({
      label: 'Tên nhóm tiêu chí',
      use: 'In trên dòng riêng, trước các tiêu chí của nhóm.',
      example: 'Thực hiện nhiệm vụ chính trị',
    }),
    kind: z
      .enum(['base', 'bonus', 'penalty'])
      .default('base')
      .meta({
        label: 'Loại nhóm điểm',
        use: 'Điểm nội dung, điểm thưởng được cộng, điểm trừ được trừ; không ghi là điểm nội dung.',
        example: 'bonus',
        values: { base: 'điểm nội dung', bonus: 'điểm thưởng', penalty: 'điểm trừ' },
      }),
    max: points({
      label: 'Điểm tối đa của nhóm',
      use: 'Không ghi thì cộng từ các tiêu chí.',
      example: 60,
    }).optional(),
    criteria: z
      .array(criterionSchema)
      .default([])
      .meta({ label: 'Các tiêu chí', use: 'Các tiêu chí của nhóm theo thứ tự.' }),
  })
  .meta({ label: 'Nhóm tiêu chí', use: 'Một nhóm tiêu chí của bảng.' });

/** When and where the scoring team met. */
const sessionSchema = z
  .strictObject({
    startTime: time({
      label: 'Giờ bắt đầu chấm chéo',
      use: 'In trong biên bản chấm chéo.',
      example: '13:30',
    }).optional(),
    endTime: time({
      label: 'Giờ kết thúc chấm chéo',
      use: 'In trong biên bản chấm chéo.',
      example: '16:00',
    }).optional(),
    place: line({
      label: 'Nơi chấm chéo',
      use: 'In trong biên bản chấm chéo.',
      example: 'Phòng họp số 1',
    }).optional(),
  })
  .prefault({})
  .meta({ label: 'Buổi chấm chéo', use: 'Giờ và nơi các đơn vị chấm chéo.' });

/** The score table of the year: groups of criteria with their maxima. */
export const scoringSchema = z
  .strictObject({
    source: line({
      label: 'Căn cứ của bảng tiêu chí',
      use: 'Văn bản quy định cách chấm, in dưới tên bảng tiêu chí.',
      example: 'Hướng dẫn số 12/HD-HĐTĐKT',
    }).optional(),
    session: sessionSchema,
    groups: z.array(groupSchema).default([]).meta({
      label: 'Các nhóm tiêu chí',
      use: 'Bảng tiêu chí của năm, ghi một lần cho cả khối.',
      sheet: 'Tiêu chí',
    }),
  })
  .prefault({})
  .meta({ label: 'Bảng tiêu chí', use: 'Bảng tiêu chí chấm điểm và buổi chấm chéo.' });
