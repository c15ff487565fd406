import { join } from 'node:path';
import { PROJECT } from '../../../support/resources.js';

/** The workbook of the invented blocs, as it is shipped. */
export const INVENTED_BOOK = join(PROJECT, 'examples', 'minh-hoa.xlsx');

/** The names of its blocs, in its order: one of the Party, one of the state. */
export const INVENTED_BLOCS = [
  'Khối thi đua các cơ quan Đảng tỉnh Minh Họa',
  'Khối thi đua các cơ quan Tổng hợp tỉnh Minh Họa',
] as const;
