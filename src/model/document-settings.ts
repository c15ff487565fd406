import * as z from 'zod';
import { date } from './date.js';
import { legalBasisSchema } from './legal-basis.js';
import { BALLOTS_PER_PAGE } from './limits.js';
import { REGIME_WORDS } from './regime-words.js';
import { SUBJECTS } from './subjects.js';
import { line } from './text.js';

const documentSettingsSchema = z
  .strictObject({
    number: line({
      label: 'Số văn bản',
      use: 'Số ghi trước ký hiệu; giao ước không có dòng số, trừ khi ghi số hoặc ký hiệu.',
      example: '05',
    }).optional(),
    symbol: line({
      label: 'Ký hiệu loại văn bản',
      use: 'Chữ viết tắt tên loại văn bản, như trong “05/GƯ-KTĐ”.',
      example: 'GƯ',
    }).optional(),
    date: date({
      label: 'Ngày văn bản',
      use: 'Ngày ở đầu văn bản, khi khác ngày hội nghị.',
      example: '25/3/2026',
    }).optional(),
    place: line({
      label: 'Địa danh của văn bản',
      use: 'Địa danh đứng trước ngày, khi khác địa danh chung.',
      example: 'Minh Họa',
    }).optional(),
    addressees: z
      .array(
        line({
          label: 'Nơi kính gửi',
          use: 'Một nơi sau chữ “Kính gửi”.',
          example: 'Ủy ban nhân dân tỉnh Minh Họa',
        }),
      )
      .optional()
      .meta({ label: 'Kính gửi', use: 'Các nơi kính gửi, thay cho nơi kính gửi thường lệ.' }),
    recipients: z
      .array(
        line({
          label: 'Nơi nhận',
          use: 'Một dòng nơi nhận, không có gạch đầu dòng.',
          example: 'Lưu: VT',
        }),
      )
      .optional()
      .meta({ label: 'Nơi nhận của văn bản', use: 'Nơi nhận của riêng văn bản, thay cho nơi nhận chung.' }),
    legalBases: z.array(legalBasisSchema).optional().meta({
      label: 'Các căn cứ của văn bản',
      use: 'Căn cứ của riêng văn bản, thay cho các căn cứ chung; cần khi luật thay đổi giữa năm.',
    }),
    regime: z.enum(['state', 'party']).optional().meta({
      label: 'Thể thức riêng của văn bản',
      use: 'Thể thức của riêng văn bản, khi khác thể thức chung.',
      example: 'state',
      values: REGIME_WORDS,
    }),
    per: z
      .enum(SUBJECTS)
      .optional()
      .meta({
        label: 'Mỗi tệp làm cho ai',
        use: 'Ghi khi muốn một tệp cho mỗi đơn vị, mỗi khách …; mỗi loại văn bản chỉ nhận một vài giá trị.',
        example: 'unit',
        values: {
          bloc: 'cả khối',
          unit: 'từng đơn vị',
          conference: 'từng hội nghị',
          guest: 'từng khách mời',
          collective: 'từng tập thể được đề nghị',
          individual: 'từng cá nhân được đề nghị',
        },
      }),
    annexes: z.boolean().optional().meta({
      label: 'Kèm các phụ lục',
      use: 'In luôn các danh sách, bảng làm phụ lục sau tờ trình, báo cáo, kế hoạch.',
      example: true,
    }),
    ballotsPerPage: z.int().min(BALLOTS_PER_PAGE.min).max(BALLOTS_PER_PAGE.max).optional().meta({
      label: 'Số phiếu trên một trang',
      use: 'Từ 1 đến 4; không ghi là 2, danh sách dài thì là 1.',
      example: 4,
    }),
  })
  .meta({ label: 'Văn bản', use: 'Điều riêng của một văn bản.' });

/** What is known of one paper only: its number, its own date; by the id of the paper. */
export const documentsSchema = z
  .record(
    z.string().meta({
      label: 'Mã văn bản',
      use: 'Mã loại văn bản; thêm phần cuối của tên tệp thì chỉ dùng cho một tệp.',
      example: 'giao-uoc',
    }),
    documentSettingsSchema,
  )
  .default({})
  .meta({
    label: 'Riêng từng văn bản',
    use: 'Số, ngày, nơi nhận … của riêng từng văn bản, theo mã văn bản.',
    sheet: 'Riêng từng văn bản',
  });
