import type { BlocYear } from '../../model/bloc-year.js';
import { decimal } from '../../text/decimal.js';
import { capitalized } from '../../view/capitalized.js';
import type { RuleFinding } from '../rule.js';
import { type UnitTitles, unitTitles } from './unit-titles.js';

const ADVANCED_WORKERS: readonly string[] = ['LDTT', 'CSTT'];

/** Units that go for one of these titles with too small a share of their people advanced workers. */
export function shareOfAdvanced(data: BlocYear, keys: readonly string[], least: number): readonly RuleFinding[] {
  return unitTitles(data).flatMap((list) => {
    const title = list.titles.find(({ key, count }) => keys.includes(key) && count === 1);
    return title === undefined ? [] : shareTooSmall(list, title.name, least);
  });
}

function shareTooSmall({ unit, verb, titles }: UnitTitles, title: string, least: number): readonly RuleFinding[] {
  const workers = titles.find(({ key }) => ADVANCED_WORKERS.includes(key));
  const total = unit.staff?.total ?? 0;
  if (workers === undefined || total === 0 || workers.count * 100 >= total * least) return [];
  const share = `${workers.count}/${total} người (${decimal((workers.count * 100) / total, 1)}%)`;
  return [
    {
      path: workers.path,
      message: `${capitalized(unit.name)} ${verb} ${title} nhưng ${workers.name} chỉ có ${share}, dưới ${decimal(least)}%.`,
      hint: `Xem lại số ${workers.name} hoặc tổng số người của ${unit.name} ở “staff”; nếu đúng thì tập thể chưa đủ tỷ lệ.`,
    },
  ];
}
