import * as z from 'zod';
import { line } from './text.js';

const clauseSchema = z
  .strictObject({
    text: line({
      label: 'Nội dung khoản',
      use: 'Lời của một khoản, không ghi số; công cụ đánh số khoản trong từng điều.',
      example: 'Khối trưởng có nhiệm vụ:',
    }),
    points: z
      .array(
        line({
          label: 'Điểm',
          use: 'Một điểm của khoản, không ghi chữ cái; công cụ đánh a), b), c), d), đ).',
          example: 'Chủ trì các hội nghị của Khối;',
        }),
      )
      .default([])
      .meta({ label: 'Các điểm', use: 'Các điểm của khoản theo thứ tự; khoản không chia điểm thì không ghi.' }),
  })
  .meta({ label: 'Khoản', use: 'Một khoản của điều.' });

const articleSchema = z
  .strictObject({
    heading: line({
      label: 'Tên điều',
      use: 'Tên in sau “Điều …”; số của điều do công cụ đánh, liên tục qua các chương.',
      example: 'Phạm vi điều chỉnh',
    }),
    clauses: z.array(clauseSchema).default([]).meta({ label: 'Các khoản', use: 'Các khoản của điều theo thứ tự.' }),
  })
  .meta({ label: 'Điều', use: 'Một điều của quy chế.' });

const chapterSchema = z
  .strictObject({
    heading: line({
      label: 'Tên chương',
      use: 'Tên in dưới “Chương …”; số của chương do công cụ đánh.',
      example: 'Quy định chung',
    }),
    articles: z.array(articleSchema).default([]).meta({ label: 'Các điều', use: 'Các điều của chương theo thứ tự.' }),
  })
  .meta({ label: 'Chương của quy chế', use: 'Một chương của quy chế, gồm các điều.' });

/** The bloc's rules of operation, by chapter. */
export const charterSchema = z.array(chapterSchema).default([]).meta({
  label: 'Quy chế hoạt động của khối',
  use: 'Các chương của quy chế; chương, điều, khoản, điểm đều do công cụ đánh số.',
  sheet: 'Quy chế',
});
