import * as z from 'zod';
import { line } from './text.js';

/** How the roles are called where it is not the usual way. */
const roleLabelsSchema = z
  .strictObject({
    chair: line({
      label: 'Tên gọi đơn vị trưởng',
      use: 'Từ in thay cho “Khối trưởng”, “Cụm trưởng” trong mọi văn bản.',
      example: 'Trưởng Khối',
    }).optional(),
    viceChair: line({
      label: 'Tên gọi đơn vị phó',
      use: 'Từ in thay cho “Khối phó”, “Cụm phó” trong mọi văn bản.',
      example: 'Phó Trưởng Khối',
    }).optional(),
  })
  .default({})
  .meta({
    label: 'Tên gọi vai trò',
    use: 'Ghi khi nơi bạn gọi đơn vị trưởng, đơn vị phó khác với “Khối trưởng”, “Khối phó”.',
  });

/** The bloc itself: its names and how its papers are headed. */
export const blocSchema = z
  .strictObject({
    kind: z.enum(['khối', 'cụm']).default('khối').meta({
      label: 'Khối hay cụm',
      use: 'Từ dùng trong lời văn và trong tên gọi vai trò.',
      example: 'cụm',
    }),
    name: line({
      label: 'Tên đầy đủ của khối thi đua',
      use: 'In ở đầu văn bản, tên văn bản và chỗ ký, viết đủ cả chữ “Khối thi đua”.',
      example: 'Khối thi đua các sở, ngành Tổng hợp',
    }),
    shortName: line({
      label: 'Tên gọi tắt trong lời văn',
      use: 'In trong câu mở đầu giao ước và trong lời văn; không ghi thì dùng tên đầy đủ.',
      example: 'Khối thi đua Tổng hợp',
    }).optional(),
    issuerCode: line({
      label: 'Ký hiệu của khối trong số văn bản',
      use: 'Phần chữ viết tắt tên khối sau số và ký hiệu loại văn bản, như trong “05/GƯ-KTĐ”.',
      example: 'KTĐ',
    }).optional(),
    head: z
      .enum(['a', 'b', 'c', 'd'])
      .default('a')
      .meta({
        label: 'Mẫu đầu văn bản',
        use: 'Chọn hai dòng ở góc trái đầu văn bản: dòng trên là cơ quan cấp trên, dòng dưới là nơi ban hành.',
        example: 'c',
        values: {
          a: 'cơ quan chủ quản, khối thi đua',
          b: 'khối thi đua, Khối trưởng',
          c: 'cơ quan chủ quản, đơn vị làm Khối trưởng',
          d: 'Hội đồng Thi đua - Khen thưởng, khối thi đua',
        },
      }),
    roleLabels: roleLabelsSchema,
  })
  .meta({ label: 'Khối thi đua', use: 'Tên khối và cách ghi khối ở đầu văn bản, trong lời văn.' });
