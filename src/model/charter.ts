import { z } from 'zod';
import { line } from './text.js';

const clauseSchema = z
  .strictObject({
    text: line('Nội dung khoản'),
    points: z.array(line('Điểm')).default([]).meta({ label: 'Các điểm' }),
  })
  .meta({ label: 'Khoản' });

const articleSchema = z
  .strictObject({
    heading: line('Tên điều'),
    clauses: z.array(clauseSchema).default([]).meta({ label: 'Các khoản' }),
  })
  .meta({ label: 'Điều' });

/** A chapter of the bloc's rules of operation. */
export const chapterSchema = z
  .strictObject({
    heading: line('Tên chương'),
    articles: z.array(articleSchema).default([]).meta({ label: 'Các điều' }),
  })
  .meta({ label: 'Chương của quy chế' });
