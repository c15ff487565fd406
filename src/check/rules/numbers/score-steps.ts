import * as z from 'zod';
import type { BlocYear } from '../../../model/bloc-year.js';
import { decimal } from '../../../text/decimal.js';
import { COLUMNS } from '../../numbers/columns.js';
import { type ScoreSheet, scoreSheets } from '../../numbers/score-sheets.js';
import { ruleWith } from '../../rule.js';

type Entry = BlocYear['scores'][number]['entries'][number];

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
      const sheets = scoreSheets(data);
      const off = sheets.flatMap(({ unit, entries, path }) =>
        entries.flatMap((entry, index) =>
          isOnStep(entry, step) ? [] : pointsOff(entry, step, unit, `${path}[${index}]`),
        ),
      );
      if (off.length === 0 || off.length * 100 > pointsGiven(sheets) * MOST_SLIPS) return [];
      return off.map(({ unit, words, points, path }) => ({
        path,
        message: `${unit}: ${words} ${decimal(points)} không tròn bước ${decimal(step)} điểm như các điểm khác.`,
        hint: 'Kiểm lại điểm này; nếu khối chấm lẻ hơn thì đặt lại tham số “step” của quy tắc này.',
      }));
    },
  },
);

function isOnStep({ self = 0, cross = 0, verified = 0 }: Entry, step: number): boolean {
  return isWhole(self / step) && isWhole(cross / step) && isWhole(verified / step);
}

function pointsOff(entry: Entry, step: number, unit: string, path: string) {
  return COLUMNS.flatMap(([column, words]) => {
    const points = entry[column];
    if (points === undefined || isWhole(points / step)) return [];
    return [{ unit, words, points, path: `${path}.${column}` }];
  });
}

function pointsGiven(sheets: readonly ScoreSheet[]): number {
  const entries = sheets.flatMap((sheet) => sheet.entries);
  return COLUMNS.reduce((sum, [column]) => sum + entries.filter((entry) => entry[column] !== undefined).length, 0);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
