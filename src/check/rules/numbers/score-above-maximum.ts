import type { BlocYear } from '../../../model/bloc-year.js';
import { decimal } from '../../../text/decimal.js';
import { COLUMNS } from '../../numbers/columns.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { itemsByCode, type ScoredItem } from '../../numbers/scored-items.js';
import { type RuleFinding, rule } from '../../rule.js';

type Entry = BlocYear['scores'][number]['entries'][number];

/** More points than a criterion gives. */
export const scoreAboveMaximum = rule({
  id: 'score-above-maximum',
  group: 'numbers',
  severity: 'error',
  title: 'Điểm quá mức tối đa của tiêu chí',
  text: 'Điểm tự chấm, chấm chéo, thẩm định của từng tiêu chí không được quá điểm tối đa ghi trong bảng tiêu chí; điểm trừ cũng vậy.',
  source: { text: 'Số học: điểm chấm không quá điểm tối đa', confidence: 'arithmetic' },
  example: {
    wrong: 'Tiêu chí tối đa 20 điểm mà tự chấm 20,5',
    right: 'Tự chấm 20',
  },
  check: ({ data }) => {
    const items = itemsByCode(data);
    return scoreSheets(data).flatMap(({ unit, entries, path }) =>
      entries.flatMap((entry, index) => {
        const item = items.get(entry.criterion);
        const isRight = item === undefined || mostOf(entry) <= item.max;
        return isRight ? [] : aboveMaximum(entry, item, unit, `${path}[${index}]`);
      }),
    );
  },
});

function mostOf({ self = -Infinity, cross = -Infinity, verified = -Infinity }: Entry): number {
  return Math.max(self, cross, verified);
}

function aboveMaximum(entry: Entry, item: ScoredItem, unit: string, path: string): readonly RuleFinding[] {
  return COLUMNS.flatMap(([column, words]) => {
    const points = entry[column];
    if (points === undefined || points <= item.max) return [];
    const message = `${unit}: ${words} của “${item.content}” là ${decimal(points)}, quá mức tối đa ${decimal(item.max)}.`;
    const hint = `Sửa điểm này, hoặc “max” của tiêu chí ${item.code}.`;
    return [{ path: `${path}.${column}`, message, hint }];
  });
}
