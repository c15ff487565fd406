import * as z from 'zod';
import { line } from './text.js';

/** The body that organises the bloc: a province, a ministry, a commune, a Party committee. Levels are words, not codes. */
export const authoritySchema = z
  .strictObject({
    level: line({
      label: 'Cấp (tỉnh, thành phố, bộ, xã, Tỉnh ủy, Thành ủy …)',
      use: 'Cấp của cơ quan tổ chức khối, viết bằng chữ; công cụ ghép với tên thành dòng cơ quan chủ quản ở đầu văn bản.',
      example: 'tỉnh',
    }).optional(),
    name: line({
      label: 'Tên địa phương hoặc cơ quan',
      use: 'Tên riêng của địa phương hoặc cơ quan tổ chức khối, không kèm cấp.',
      example: 'Minh Họa',
    }).optional(),
    superior: line({
      label: 'Dòng cơ quan chủ quản, khi khác lệ thường',
      use: 'Dòng trên cùng bên trái văn bản; không ghi thì ghép từ cấp và tên, như “UBND tỉnh Minh Họa”.',
      example: 'Tổng công ty Minh Họa',
    }).optional(),
    council: line({
      label: 'Hội đồng Thi đua - Khen thưởng',
      use: 'Tên Hội đồng in ở kính gửi, nơi nhận; không ghi thì đặt theo cấp.',
      example: 'Hội đồng Thi đua - Khen thưởng tỉnh Minh Họa',
    }).optional(),
    standingBody: line({
      label: 'Cơ quan thường trực của Hội đồng',
      use: 'Nơi nhận báo cáo và hồ sơ khen thưởng, in ở kính gửi và nơi nhận.',
      example: 'Sở Nội vụ tỉnh Minh Họa',
    }).optional(),
    head: line({
      label: 'Người quyết định khen thưởng (Chủ tịch UBND tỉnh …)',
      use: 'Người mà tờ trình đề nghị khen thưởng, viết bằng chức vụ; không ghi thì đặt theo cấp.',
      example: 'Chủ tịch Ủy ban nhân dân tỉnh Minh Họa',
    }).optional(),
  })
  .default({})
  .meta({
    label: 'Cơ quan tổ chức khối thi đua',
    use: 'Cơ quan, địa phương tổ chức các khối thi đua: in ở đầu văn bản, kính gửi, nơi nhận.',
    sheet: 'Cơ quan',
  });
