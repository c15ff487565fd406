import { capitalized } from '../../../view/capitalized.js';
import { unitTitles } from '../../awards/unit-titles.js';
import { rule } from '../../rule.js';

const EXCELLENT: readonly string[] = ['TTLDXS', 'DVQT'];
const ADVANCED_WORKERS: readonly string[] = ['LDTT', 'CSTT'];
const FIGHTERS: readonly string[] = ['CSTDCS', 'CSTDT', 'CSTDTQ'];

/** An excellent collective without anybody who is an emulation fighter. */
export const excellentCollectiveFighter = rule({
  id: 'excellent-collective-fighter',
  group: 'awards',
  severity: 'warning',
  title: 'Tập thể lao động xuất sắc không có Chiến sĩ thi đua',
  text: 'Tập thể lao động xuất sắc phải có cá nhân đạt Chiến sĩ thi đua cơ sở. Quy tắc chỉ xét đơn vị đã ghi số Lao động tiên tiến.',
  source: {
    text: 'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, nhắc lại Luật Thi đua, khen thưởng năm 2022',
    ids: ['L-06'],
    confidence: 'provincial',
  },
  example: {
    wrong: 'Sở Y tế đăng ký Tập thể lao động xuất sắc, 80 Lao động tiên tiến',
    right: 'Sở Y tế đăng ký Tập thể lao động xuất sắc, 80 Lao động tiên tiến, 10 Chiến sĩ thi đua cơ sở',
  },
  check: ({ data }) =>
    unitTitles(data).flatMap(({ unit, verb, titles }) => {
      const title = titles.find(({ key, count }) => EXCELLENT.includes(key) && count === 1);
      const has = (keys: readonly string[]) => titles.some(({ key }) => keys.includes(key));
      if (title === undefined || !has(ADVANCED_WORKERS) || has(FIGHTERS)) return [];
      return [
        {
          path: title.path.replace(/\.quantity$/u, '.award'),
          message: `${capitalized(unit.name)} ${verb} ${title.name} và Lao động tiên tiến nhưng không có Chiến sĩ thi đua cơ sở nào.`,
          hint: 'Ghi thêm số Chiến sĩ thi đua cơ sở của đơn vị; nếu không có ai thì tập thể chưa đủ tiêu chuẩn.',
        },
      ];
    }),
});
