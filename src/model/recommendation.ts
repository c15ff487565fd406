import * as z from 'zod';
import { count } from './count.js';
import { collectiveSchema, meritSchema, nomineeSchema } from './nominee.js';
import { line } from './text.js';
import { initiativesSchema, priorAwardsSchema, ratingsSchema } from './track-record.js';
import { year } from './year.js';

/**
 * One award for one unit or person, or for a number of them not named, and how far it has come: registered (a candidate),
 * reviewed (agreed by the bloc), recommended, decided, awarded.
 */
export const recommendationSchema = z
  .strictObject({
    award: line({
      label: 'Danh hiệu hoặc hình thức khen thưởng',
      use: 'Tên đầy đủ hoặc mã trong danh mục; viết hoa hay thường đều được.',
      example: 'Cờ thi đua của UBND tỉnh',
      from: 'awards',
    }),
    stage: z
      .enum(['registered', 'reviewed', 'recommended', 'decided', 'awarded'])
      .default('recommended')
      .meta({
        label: 'Giai đoạn',
        use: 'Đề nghị đã đến bước nào; không ghi là khối đề nghị.',
        example: 'reviewed',
        values: {
          registered: 'đã đăng ký, đưa ra xét',
          reviewed: 'khối bình xét đồng ý',
          recommended: 'khối đề nghị',
          decided: 'đã có quyết định',
          awarded: 'đã trao',
        },
      }),
    subject: z
      .enum(['collective', 'individual'])
      .default('collective')
      .meta({
        label: 'Tập thể hay cá nhân',
        use: 'Đề nghị cho tập thể hay cho cá nhân; không ghi là tập thể.',
        example: 'individual',
        values: { collective: 'tập thể', individual: 'cá nhân' },
      }),
    unit: line({
      label: 'Đơn vị được đề nghị, hoặc đơn vị của cá nhân (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }).optional(),
    collectiveName: line({
      label: 'Tên tập thể, khi không phải là đơn vị của khối',
      use: 'Tập thể nhỏ hơn trong một đơn vị, viết đủ tên.',
      example: 'Phòng Minh Họa, Sở Nội vụ',
    }).optional(),
    person: nomineeSchema.optional(),
    count: count({
      label: 'Số lượng, khi không nêu tên',
      use: 'Chưa biết tên mà chỉ biết số lượng thì ghi; văn bản chừa từng ấy dòng.',
      example: 4,
    }).optional(),
    year: year({
      label: 'Năm xét',
      use: 'Không ghi là năm được tổng kết; khen thưởng của năm trước nữa thì ghi.',
      example: 2025,
    }).optional(),
    agree: count({
      label: 'Số phiếu đồng ý',
      use: 'Kết quả bỏ phiếu cho đề nghị này; tỷ lệ do công cụ tính.',
      example: 9,
    }).optional(),
    summary: line({
      label: 'Tóm tắt thành tích',
      use: 'Một dòng cho danh sách đề nghị khen thưởng.',
      example: 'Dẫn đầu phong trào thi đua của Khối',
    }).optional(),
    collective: collectiveSchema,
    merit: meritSchema,
    initiatives: initiativesSchema,
    ratings: ratingsSchema,
    priorAwards: priorAwardsSchema,
    decision: line({
      label: 'Quyết định khen thưởng',
      use: 'Số, ký hiệu của quyết định, khi đã có.',
      example: 'Quyết định số 100/QĐ-UBND',
    }).optional(),
  })
  .meta({
    label: 'Đề nghị khen thưởng',
    use: 'Một danh hiệu hoặc hình thức khen thưởng cho một tập thể hay một cá nhân.',
  });

/** All recommendations of the year. */
export const recommendationsSchema = z.array(recommendationSchema).default([]).meta({
  label: 'Các đề nghị khen thưởng',
  use: 'Tờ trình, biên bản, danh sách đều đếm từ mục này, nên các con số luôn khớp nhau.',
  sheet: 'Đề nghị',
});
