import { z } from 'zod';
import { POINTS } from './limits.js';
import { line } from './text.js';
import { time } from './time.js';

const points = (label: string) => z.number().min(0).max(POINTS.max).meta({ label });

const partSchema = z
  .strictObject({
    code: line('Mã tiêu chí con'),
    content: line('Nội dung tiêu chí con'),
    max: points('Điểm tối đa của tiêu chí con'),
    evidence: line('Tài liệu kiểm chứng của tiêu chí con').optional(),
  })
  .meta({ label: 'Tiêu chí con' });

/** A criterion of the score table; scores refer to its code, or to those of its parts when it has some. */
const criterionSchema = z
  .strictObject({
    code: line('Mã tiêu chí'),
    content: line('Nội dung tiêu chí'),
    max: points('Điểm tối đa của tiêu chí'),
    evidence: line('Tài liệu kiểm chứng').optional(),
    parts: z.array(partSchema).default([]).meta({ label: 'Các tiêu chí con' }),
  })
  .meta({ label: 'Tiêu chí' });

const groupSchema = z
  .strictObject({
    content: line('Tên nhóm tiêu chí'),
    kind: z.enum(['base', 'bonus', 'penalty']).default('base').meta({ label: 'Loại nhóm điểm' }),
    max: points('Điểm tối đa của nhóm').optional(),
    criteria: z.array(criterionSchema).default([]).meta({ label: 'Các tiêu chí' }),
  })
  .meta({ label: 'Nhóm tiêu chí' });

/** When and where the scoring team met. */
const sessionSchema = z
  .strictObject({
    startTime: time('Giờ bắt đầu chấm chéo').optional(),
    endTime: time('Giờ kết thúc chấm chéo').optional(),
    place: line('Nơi chấm chéo').optional(),
  })
  .meta({ label: 'Buổi chấm chéo' });

/** The score table of the year: groups of criteria with their maxima. */
export const scoringSchema = z
  .strictObject({
    source: line('Căn cứ của bảng tiêu chí').optional(),
    session: sessionSchema.prefault({}),
    groups: z.array(groupSchema).default([]).meta({ label: 'Các nhóm tiêu chí' }),
  })
  .meta({ label: 'Bảng tiêu chí' });

const entrySchema = z
  .strictObject({
    criterion: line('Mã tiêu chí được chấm'),
    self: points('Điểm tự chấm').optional(),
    cross: points('Điểm chấm chéo').optional(),
    verified: points('Điểm khối thẩm định').optional(),
    reason: line('Lý do cộng, trừ').optional(),
    evidence: line('Minh chứng').optional(),
  })
  .meta({ label: 'Điểm của một tiêu chí' });

/** The scores of one unit. */
export const scoreSchema = z
  .strictObject({
    unit: line('Đơn vị được chấm (mã hoặc tên)'),
    entries: z.array(entrySchema).default([]).meta({ label: 'Điểm từng tiêu chí' }),
  })
  .meta({ label: 'Điểm của đơn vị' });

/** Which unit scored which. */
export const crossScoringSchema = z
  .strictObject({
    scorer: line('Đơn vị chấm (mã hoặc tên)'),
    scored: line('Đơn vị được chấm (mã hoặc tên)'),
    remark: line('Nhận xét khi chấm chéo').optional(),
  })
  .meta({ label: 'Cặp chấm chéo' });
