import { decimal } from '../../../text/decimal.js';
import { COLUMNS } from '../../numbers/columns.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { scoredItems } from '../../numbers/scored-items.js';
import { rule } from '../../rule.js';

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
    const items = new Map(scoredItems(data.scoring.groups).map((item) => [item.code, item]));
    return scoreSheets(data).flatMap(({ unit, entries, path }) =>
      entries.flatMap((entry, index) => {
        const item = items.get(entry.criterion);
        return COLUMNS.flatMap(([column, words]) => {
          const points = entry[column];
          if (item === undefined || points === undefined || points <= item.max) return [];
          const message = `${unit}: ${words} của “${item.content}” là ${decimal(points)}, quá mức tối đa ${decimal(item.max)}.`;
          const hint = `Sửa điểm này, hoặc “max” của tiêu chí ${item.code}.`;
          return [{ path: `${path}[${index}].${column}`, message, hint }];
        });
      }),
    );
  },
});
