import { line } from './text.js';

/** One legal basis as it is printed. */
export const legalBasisSchema = line({
  label: 'Căn cứ',
  use: 'Một căn cứ, viết đủ cả chữ “Căn cứ”.',
  example: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
});
