import { decimal } from '../../../text/decimal.js';
import { type Column, sumOf } from '../../../view/scoring/points.js';
import { COLUMNS } from '../../numbers/columns.js';
import { type PointLimit, pointLimits } from '../../numbers/point-limits.js';
import { type ScoreSheet, scoreSheets } from '../../numbers/score-sheets.js';
import type { RuleFinding } from '../../rule.js';
import { rule } from '../../rule.js';

/** The points of a unit in one group together are more than the group gives. */
export const pointsAboveLimit = rule({
  id: 'points-above-limit',
  group: 'numbers',
  severity: 'error',
  title: 'Điểm cộng lại quá mức tối đa của nhóm',
  text: 'Nhất là điểm thưởng, điểm trừ: từng tiêu chí không quá nhưng cộng lại quá mức trần của nhóm. Bảng điểm cộng đúng các số đã ghi, không tự cắt theo mức trần.',
  source: { text: 'Số học: điểm của nhóm không quá điểm tối đa của nhóm', confidence: 'arithmetic' },
  example: {
    wrong: 'Nhóm điểm thưởng tối đa 5 điểm, hai tiêu chí được chấm 3 và 4 điểm',
    right: 'Hai tiêu chí được chấm 3 và 2 điểm',
  },
  check: ({ data }) => {
    const limits = pointLimits(data).filter(canBePassed);
    return scoreSheets(data).flatMap((sheet) => limits.flatMap((limit) => overLimit(sheet, limit)));
  },
});

/** As single criteria count no more than they give, most groups cannot come to too much. */
function canBePassed({ max, items }: PointLimit): boolean {
  return (sumOf(items.map((item) => item.max)) ?? 0) > max;
}

function overLimit(sheet: ScoreSheet, { name, max, items }: PointLimit): readonly RuleFinding[] {
  const over = COLUMNS.flatMap(([column, words]) => {
    const sum = pointsWithin(sheet, items, column);
    return sum > max ? [`${words} cộng lại là ${decimal(sum)}`] : [];
  });
  if (over.length === 0) return [];
  const message = `${sheet.unit}: ${name} tối đa ${decimal(max)} điểm mà ${over.join(', ')}.`;
  return [
    {
      path: sheet.path,
      message,
      hint: 'Giảm điểm của tiêu chí trong nhóm cho không quá mức tối đa, ghi lý do vào “reason”.',
    },
  ];
}

/** What single criteria have too much is told elsewhere. */
function pointsWithin({ entries }: ScoreSheet, items: PointLimit['items'], column: Column): number {
  const points = items.map(({ code, max }) => {
    const entry = entries.find(({ criterion }) => criterion === code);
    return Math.min(entry?.[column] ?? 0, max);
  });
  return sumOf(points) ?? 0;
}
