import * as z from 'zod';
import { targetSchema } from './pledge.js';
import { line } from './text.js';

const registeredAwardSchema = z
  .strictObject({
    award: line({
      label: 'Danh hiệu hoặc hình thức đăng ký',
      use: 'Tên đầy đủ hoặc mã trong danh mục; viết hoa hay thường đều được.',
      example: 'Tập thể lao động xuất sắc',
      from: 'awards',
    }),
    quantity: z.int().min(1).optional().meta({
      label: 'Số lượng đăng ký',
      use: 'Số tập thể hoặc cá nhân; không ghi nghĩa là có đăng ký, chưa nêu số.',
      example: 3,
    }),
  })
  .meta({ label: 'Danh hiệu, hình thức đăng ký', use: 'Một danh hiệu hoặc hình thức khen thưởng được đăng ký.' });

/** Titles and awards a unit registers for; without a unit, the whole bloc does. */
const registrationSchema = z
  .strictObject({
    unit: line({
      label: 'Đơn vị đăng ký (mã hoặc tên)',
      use: 'Phải có trong danh sách đơn vị; không ghi nghĩa là cả khối đăng ký chung.',
      example: 'Sở Nội vụ',
      from: 'units',
    }).optional(),
    awards: z.array(registeredAwardSchema).default([]).meta({
      label: 'Các danh hiệu, hình thức đăng ký',
      use: 'Danh hiệu và hình thức viết chung; công cụ xếp từ cao xuống thấp.',
    }),
    targets: z.array(targetSchema).default([]).meta({
      label: 'Chỉ tiêu đơn vị đăng ký',
      use: 'Chỉ tiêu riêng của đơn vị; không ghi thì bản đăng ký in chỉ tiêu của khối.',
      sheet: 'Chỉ tiêu đăng ký',
    }),
    note: line({
      label: 'Ghi chú đăng ký',
      use: 'In ở cột ghi chú của bảng tổng hợp.',
      example: 'lần đầu',
    }).optional(),
  })
  .meta({ label: 'Đăng ký thi đua', use: 'Đăng ký của một đơn vị, hoặc của cả khối.' });

/** What the units register for. */
export const registrationsSchema = z.array(registrationSchema).default([]).meta({
  label: 'Các đăng ký thi đua',
  use: 'Để làm bản đăng ký của từng đơn vị và bảng tổng hợp; các tổng số do công cụ cộng.',
  sheet: 'Đăng ký',
});
