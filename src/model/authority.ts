import { z } from 'zod';
import { line } from './text.js';

/** The body that organises the bloc: a province, a ministry, a commune, a Party committee. Levels are words, not codes. */
export const authoritySchema = z
  .strictObject({
    level: line('Cấp (tỉnh, thành phố, bộ, xã, Tỉnh ủy, Thành ủy …)').optional(),
    name: line('Tên địa phương hoặc cơ quan').optional(),
    superior: line('Dòng cơ quan chủ quản, khi khác lệ thường').optional(),
    council: line('Hội đồng Thi đua - Khen thưởng').optional(),
    standingBody: line('Cơ quan thường trực của Hội đồng').optional(),
    head: line('Người quyết định khen thưởng (Chủ tịch UBND tỉnh …)').optional(),
  })
  .meta({ label: 'Cơ quan tổ chức khối thi đua' });
