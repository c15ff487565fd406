import * as z from 'zod';
import { line } from './text.js';
import { year } from './year.js';

const initiativeSchema = z
  .strictObject({
    name: line({
      label: 'Tên sáng kiến, đề tài',
      use: 'Tên như trong quyết định công nhận.',
      example: 'Sổ tay điện tử',
    }),
    decision: line({
      label: 'Số quyết định công nhận',
      use: 'Số, ký hiệu của quyết định công nhận.',
      example: '15/QĐ-SNV',
    }).optional(),
    year: year({ label: 'Năm công nhận', use: 'Năm sáng kiến, đề tài được công nhận.', example: 2025 }).optional(),
  })
  .meta({ label: 'Sáng kiến', use: 'Một sáng kiến, đề tài đã được công nhận.' });

/** Recognised initiatives or studies that a title rests on. */
export const initiativesSchema = z.array(initiativeSchema).default([]).meta({
  label: 'Các sáng kiến',
  use: 'Sáng kiến, đề tài làm căn cứ cho danh hiệu, in trong danh sách và báo cáo thành tích.',
  sheet: 'Sáng kiến',
});

const ratingSchema = z
  .strictObject({
    year: year({ label: 'Năm xếp loại', use: 'Năm được xếp loại.', example: 2025 }),
    level: line({
      label: 'Mức độ hoàn thành nhiệm vụ',
      use: 'Mức được xếp, viết như trong quyết định hoặc thông báo.',
      example: 'Hoàn thành xuất sắc nhiệm vụ',
    }),
  })
  .meta({ label: 'Xếp loại', use: 'Mức xếp loại của một năm.' });

/** How well duties were done, year by year. */
export const ratingsSchema = z.array(ratingSchema).default([]).meta({
  label: 'Các mức xếp loại',
  use: 'Mức xếp loại hằng năm, in trong báo cáo thành tích và dùng để kiểm tra tiêu chuẩn.',
  sheet: 'Xếp loại',
});

const priorAwardSchema = z
  .strictObject({
    year: year({ label: 'Năm được khen thưởng', use: 'Năm ghi trong quyết định khen thưởng.', example: 2024 }),
    award: line({
      label: 'Danh hiệu, hình thức đã được tặng',
      use: 'Tên đầy đủ hoặc mã trong danh mục.',
      example: 'Giấy khen',
      from: 'awards',
    }),
    decision: line({
      label: 'Số, ngày quyết định; cơ quan ban hành',
      use: 'Viết như muốn in trong báo cáo thành tích.',
      example: 'Quyết định số 08/QĐ-SNV ngày 05/01/2025 của Sở Nội vụ',
    }).optional(),
  })
  .meta({ label: 'Khen thưởng đã có', use: 'Một danh hiệu, hình thức khen thưởng đã được tặng.' });

/** What was awarded before. */
export const priorAwardsSchema = z.array(priorAwardSchema).default([]).meta({
  label: 'Các khen thưởng đã có',
  use: 'Danh hiệu, hình thức khen thưởng những năm trước, in trong báo cáo thành tích và dùng để kiểm tra tiêu chuẩn.',
  sheet: 'Khen thưởng đã có',
});
