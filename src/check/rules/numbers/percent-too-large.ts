import * as z from 'zod';
import type { BlocYear } from '../../../model/bloc-year.js';
import { decimal, readDecimal } from '../../../text/decimal.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

type Target = BlocYear['targets'][number];

const RESULTS = ['halfYearActual', 'actual'] as const satisfies readonly (keyof Target)[];

/** A target counted in percent, planned within a hundred, of which far more is said to have come. */
export const percentTooLarge = ruleWith(
  z.strictObject({
    most: z
      .number()
      .min(100)
      .default(150)
      .meta({ label: 'Kết quả nhiều nhất còn tin được của chỉ tiêu tính bằng % (%)' }),
  }),
  {
    id: 'percent-too-large',
    group: 'numbers',
    severity: 'info',
    title: 'Kết quả tính bằng % lớn bất thường',
    text: 'Chỉ tiêu tính bằng %, mức phấn đấu không quá 100% mà kết quả quá 150% thường là gõ nhầm, hoặc ghi số lượng vào chỗ của tỷ lệ.',
    source: { text: 'Lệ thường khi soát chỉ tiêu; mức 150% do chương trình đặt', confidence: 'custom' },
    example: {
      wrong: '{content: Hồ sơ đúng hạn, unitOfMeasure: "%", planned: "98", actual: "985"}',
      right: '{content: Hồ sơ đúng hạn, unitOfMeasure: "%", planned: "98", actual: "98,5"}',
    },
    check: ({ data: { targets, pledge } }, { most }) => [
      ...tooLarge(targets, 'targets', most),
      ...pledge.items.flatMap((item, index) => tooLarge(item.targets, `pledge.items[${index}].targets`, most)),
    ],
  },
);

function tooLarge(targets: readonly Target[], path: string, most: number): readonly RuleFinding[] {
  return targets.flatMap((target, index) => {
    const goal = readDecimal(target.planned ?? '');
    if (target.unitOfMeasure?.trim() !== '%' || goal === undefined || goal > 100) return [];
    return RESULTS.flatMap((field) => {
      const result = readDecimal(target[field] ?? '');
      if (result === undefined || result <= most) return [];
      const message = `“${target.content}” phấn đấu ${decimal(goal)}% mà kết quả ghi ${decimal(result)}%.`;
      return [
        { path: `${path}[${index}].${field}`, message, hint: 'Kiểm lại kết quả, dấu phẩy thập phân và đơn vị tính.' },
      ];
    });
  });
}
