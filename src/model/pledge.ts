import * as z from 'zod';
import { figure, line, paragraphs } from './text.js';

/** A measurable target. */
export const targetSchema = z
  .strictObject({
    content: line({
      label: 'Nội dung, chỉ tiêu',
      use: 'Việc được đo, không kèm con số.',
      example: 'Hồ sơ giải quyết đúng hạn',
    }),
    unitOfMeasure: line({ label: 'Đơn vị tính', use: 'Đơn vị của các con số trên dòng này.', example: '%' }).optional(),
    planned: figure({
      label: 'Mức phấn đấu',
      use: 'Con số hoặc lời, in như viết.',
      example: '100',
    }).optional(),
    halfYearActual: figure({
      label: 'Kết quả 6 tháng đầu năm',
      use: 'In trong báo cáo sơ kết, kèm tỷ lệ so với mức phấn đấu; không chỉ tiêu nào ghi thì báo cáo không có bảng chỉ tiêu.',
      example: '52',
    }).optional(),
    actual: figure({
      label: 'Kết quả thực hiện',
      use: 'In trong báo cáo, giao ước không in; nếu cùng mức phấn đấu đều là số thì công cụ tính tỷ lệ phần trăm.',
      example: '98,5',
    }).optional(),
    note: line({ label: 'Ghi chú của chỉ tiêu', use: 'In ở cột ghi chú.', example: 'cả năm' }).optional(),
  })
  .meta({ label: 'Chỉ tiêu', use: 'Một chỉ tiêu, một dòng của bảng chỉ tiêu.' });

/** One content of the pledge; a content without text is a blank to be filled. */
const pledgeItemSchema = z
  .strictObject({
    heading: line({
      label: 'Tiêu đề nội dung',
      use: 'In đậm trên dòng riêng, trước lời của nội dung.',
      example: 'Nhiệm vụ chính trị',
    }).optional(),
    text: paragraphs({
      label: 'Nội dung giao ước',
      use: 'Lời của nội dung, không ghi số thứ tự; chưa có thì in dòng chấm.',
      example: 'Hoàn thành các chỉ tiêu được giao.',
    }).optional(),
    points: z
      .array(
        line({
          label: 'Ý trong nội dung',
          use: 'Một ý, không ghi chữ cái; công cụ đánh a), b), c), d), đ).',
          example: 'Xong trước ngày 30 tháng 11;',
        }),
      )
      .default([])
      .meta({ label: 'Các ý của nội dung', use: 'Các ý theo thứ tự, in dưới lời của nội dung.' }),
    targets: z.array(targetSchema).default([]).meta({
      label: 'Chỉ tiêu của nội dung',
      use: 'Các chỉ tiêu đo nội dung này, in vào bảng chỉ tiêu.',
      sheet: 'Chỉ tiêu của nội dung',
    }),
  })
  .meta({ label: 'Nội dung giao ước', use: 'Một nội dung thi đua các đơn vị cùng ký.' });

/** What the units pledge. */
export const pledgeSchema = z
  .strictObject({
    opening: paragraphs({
      label: 'Lời mở đầu giao ước',
      use: 'Một hay nhiều đoạn, in sau các căn cứ.',
      example: 'Phát huy kết quả đạt được năm 2025,',
    }).optional(),
    items: z.array(pledgeItemSchema).default([]).meta({
      label: 'Các nội dung giao ước',
      use: 'Các nội dung theo thứ tự, công cụ đánh số; chưa có thì in ba dòng chấm.',
      sheet: 'Nội dung giao ước',
    }),
    commitment: paragraphs({
      label: 'Lời cam kết',
      use: 'Câu cuối giao ước; không ghi thì in câu cam kết thường dùng.',
      example: 'Các đơn vị trong Khối cam kết thực hiện tốt các nội dung giao ước nêu trên.',
    }).optional(),
  })
  .meta({ label: 'Giao ước', use: 'Lời văn và các nội dung của bản giao ước thi đua.' });
