import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { COLUMNS } from '../../numbers/columns.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { ruleWith } from '../../rule.js';

/** So many in a hundred off the step are slips; more are a bloc that counts more finely. */
const MOST_SLIPS = 10;

/** Points that are not whole or half, where nearly all others are. */
export const scoreSteps = ruleWith(
  z.strictObject({
    step: z.number().min(0.01).max(10).default(0.5).meta({ label: 'Bước điểm nhỏ nhất' }),
  }),
  {
    id: 'score-steps',
    group: 'numbers',
    severity: 'warning',
    title: 'Điểm lẻ khác bước chấm',
    text: 'Nhiều nơi chấm điểm nguyên hoặc nửa điểm. Quy tắc này tìm vài điểm lẻ khác hẳn khi gần như mọi điểm còn lại theo đúng bước; khối chấm lẻ hơn thì không báo.',
    source: {
      text: 'Bảng điểm của một hệ thống cấp tỉnh (Đồng Nai, 2026): chấm đến nửa điểm',
      confidence: 'provincial',
    },
    example: {
      wrong: 'Mọi điểm đều tròn hoặc nửa điểm, riêng một điểm 9,7',
      right: '9,5',
    },
    check: ({ data }, { step }) => {
      let given = 0;
      const off = scoreSheets(data).flatMap(({ unit, entries, path }) =>
        entries.flatMap((entry, index) =>
          COLUMNS.flatMap(([column, words]) => {
            const points = entry[column];
            if (points !== undefined) given += 1;
            const isOff = points !== undefined && !isWhole(points / step);
            return isOff ? { unit, words, points, path: `${path}[${index}].${column}` } : [];
          }),
        ),
      );
      if (off.length * 100 > given * MOST_SLIPS) return [];
      return off.map(({ unit, words, points, path }) => ({
        path,
        message: `${unit}: ${words} ${decimal(points)} không tròn bước ${decimal(step)} điểm như các điểm khác.`,
        hint: 'Kiểm lại điểm này; nếu khối chấm lẻ hơn thì đặt lại tham số “step” của quy tắc này.',
      }));
    },
  },
);

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
