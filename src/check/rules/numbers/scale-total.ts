import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { maximumOf } from '../../../view/scoring/maximum.js';
import { sumOf } from '../../../view/scoring/points.js';
import { ruleWith } from '../../rule.js';

/** The table as a whole comes to an odd number of points. */
export const scaleTotal = ruleWith(
  z.strictObject({
    scales: z.array(z.number()).default([100, 1000]).meta({ label: 'Các thang điểm được dùng' }),
  }),
  {
    id: 'scale-total',
    group: 'numbers',
    severity: 'warning',
    title: 'Tổng điểm của bảng không tròn thang',
    text: 'Bảng điểm thường là 100 hoặc 1.000 điểm, có nơi tính cả điểm thưởng (950 điểm nội dung và 50 điểm thưởng).',
    source: {
      text: 'Bảng điểm của các tỉnh: 1.000 điểm (Hướng dẫn số 804/HD-SNV năm 2018, Thừa Thiên Huế), 100 điểm (TP. Hồ Chí Minh)',
      confidence: 'provincial',
    },
    example: {
      wrong: 'Ba nhóm 60, 20 và 15 điểm',
      right: 'Ba nhóm 60, 20 và 20 điểm',
    },
    check: ({ data: { scoring } }, { scales }) => {
      const total = (kinds: readonly string[]) =>
        sumOf(scoring.groups.filter(({ kind }) => kinds.includes(kind)).map(maximumOf));
      const base = total(['base']);
      const all = total(['base', 'bonus']);
      if (!base || scales.some((scale) => scale === base || scale === all)) return [];
      const wanted = scales.map((scale) => decimal(scale)).join(' hoặc ');
      const message = `Các nhóm điểm cộng lại là ${decimal(base)}, không phải ${wanted} điểm.`;
      const hint = 'Cộng lại “max” của các nhóm; nơi dùng thang khác thì đặt lại tham số “scales” của quy tắc này.';
      return [{ path: 'scoring.groups', message, hint }];
    },
  },
);
