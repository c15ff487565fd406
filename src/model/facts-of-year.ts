import * as z from 'zod';
import { date } from './date.js';
import { line, paragraphs } from './text.js';

/** An emulation movement the bloc takes part in. */
const movementSchema = z
  .strictObject({
    name: line({
      label: 'Tên phong trào',
      use: 'Viết không có dấu ngoặc kép; công cụ tự thêm.',
      example: 'Cả nước chung sức xây dựng nông thôn mới',
    }),
    launchedBy: line({
      label: 'Cơ quan phát động',
      use: 'In sau tên phong trào, trong câu “do … phát động”.',
      example: 'Thủ tướng Chính phủ',
    }).optional(),
    period: line({
      label: 'Giai đoạn của phong trào',
      use: 'Các năm của phong trào, in sau chữ “giai đoạn”.',
      example: '2026-2030',
    }).optional(),
    level: line({
      label: 'Cấp phát động',
      use: 'In trong bảng phong trào của báo cáo; không ghi thì in cơ quan phát động.',
      example: 'Trung ương',
    }).optional(),
    launchedOn: line({
      label: 'Thời gian phát động',
      use: 'Viết như muốn in; chỉ in trong bản đăng ký.',
      example: 'tháng 3',
    }).optional(),
    summedUpOn: line({
      label: 'Thời gian tổng kết',
      use: 'Viết như muốn in; chỉ in trong bản đăng ký.',
      example: 'tháng 11',
    }).optional(),
    aim: line({
      label: 'Mục tiêu của phong trào',
      use: 'Điều phong trào phải đạt; chỉ in trong bản đăng ký.',
      example: '100% xã có nhà văn hóa',
    }).optional(),
    result: paragraphs({
      label: 'Kết quả của phong trào',
      use: 'Kết quả đã đạt, một hay nhiều đoạn; in trong báo cáo.',
      example: 'Đã vận động được 15 ngày công.',
    }).optional(),
  })
  .meta({ label: 'Phong trào thi đua', use: 'Một phong trào thi đua mà khối hưởng ứng.' });

/** The emulation movements of the year. */
export const movementsSchema = z.array(movementSchema).default([]).meta({
  label: 'Các phong trào thi đua',
  use: 'In trong câu “Hưởng ứng các phong trào thi đua …” của giao ước, trong bản đăng ký và báo cáo.',
  sheet: 'Phong trào',
});

/** A day whose anniversary falls in the year. */
const commemorationSchema = z
  .strictObject({
    name: line({
      label: 'Tên ngày kỷ niệm',
      use: 'Viết không kèm số năm; công cụ tự tính.',
      example: 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
    }),
    date: date({
      label: 'Ngày gốc của ngày kỷ niệm',
      use: 'Ngày của năm đầu tiên, để tính số năm kỷ niệm.',
      example: '11/6/1948',
    }),
  })
  .meta({ label: 'Ngày kỷ niệm', use: 'Một ngày có kỷ niệm trong năm.' });

/** The anniversaries of the year. */
export const commemorationsSchema = z.array(commemorationSchema).default([]).meta({
  label: 'Các ngày kỷ niệm',
  use: 'In trong câu “lập thành tích chào mừng kỷ niệm …” của giao ước.',
  sheet: 'Ngày kỷ niệm',
});

const copySchema = z
  .strictObject({
    recipient: line({
      label: 'Nơi giữ bản giao ước',
      use: 'Nơi giữ thêm bản, ngoài các đơn vị của khối.',
      example: 'Hội đồng Thi đua - Khen thưởng tỉnh Minh Họa',
    }),
    count: z.int().min(1).max(99).default(1).meta({
      label: 'Số bản',
      use: 'Số bản nơi ấy giữ; không ghi là 1.',
      example: 2,
    }),
  })
  .meta({ label: 'Bản giao ước gửi nơi khác', use: 'Một nơi giữ bản giao ước và số bản.' });

/** Copies of the pledge that go to others than the units. */
export const copiesSchema = z.array(copySchema).default([]).meta({
  label: 'Các bản giao ước gửi nơi khác',
  use: 'Mỗi đơn vị luôn giữ một bản; các bản gửi nơi khác ghi ở đây để công cụ cộng tổng số bản.',
  sheet: 'Bản gửi nơi khác',
});
