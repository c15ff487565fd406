import * as z from 'zod';
import { line } from './text.js';
import { year } from './year.js';

/** A unit's role in one year: chairs are units, not persons. */
const roleSchema = z
  .strictObject({
    role: z.enum(['chair', 'viceChair']).meta({
      label: 'Vai trò',
      use: 'Vai trò của đơn vị trong năm; mỗi năm chỉ một đơn vị trưởng.',
      example: 'chair',
      values: { chair: 'đơn vị trưởng', viceChair: 'đơn vị phó' },
    }),
    unit: line({
      label: 'Đơn vị giữ vai trò (mã hoặc tên)',
      use: 'Đơn vị trưởng hoặc đơn vị phó, phải có trong danh sách đơn vị.',
      example: 'Sở Nội vụ',
      from: 'units',
    }),
    year: year({
      label: 'Năm giữ vai trò',
      use: 'Năm đơn vị giữ vai trò; văn bản của năm nào dùng vai trò của năm ấy.',
      example: 2026,
    }),
  })
  .meta({ label: 'Vai trò theo năm', use: 'Một đơn vị giữ một vai trò trong một năm.' });

/** Who chairs the bloc, year by year. */
export const rolesSchema = z.array(roleSchema).default([]).meta({
  label: 'Vai trò trong khối',
  use: 'Các đơn vị làm Khối trưởng, Khối phó từng năm; không ghi thì văn bản không in đơn vị nào là Khối trưởng.',
  sheet: 'Vai trò',
});
