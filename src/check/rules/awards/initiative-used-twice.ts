import { findAward } from '../../../model/catalogues/find-award.js';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { honoured } from '../../awards/honoured.js';
import { rule } from '../../rule.js';

/** An initiative that serves a title and a form of award of the same nominee. */
export const initiativeUsedTwice = rule({
  id: 'initiative-used-twice',
  group: 'awards',
  severity: 'warning',
  title: 'Sáng kiến dùng hai lần',
  text: 'Sáng kiến đã dùng để xét danh hiệu thi đua thì không dùng lại để xét hình thức khen thưởng, và ngược lại. Quy tắc so tên sáng kiến trong các đề nghị của cùng một tập thể, một người.',
  source: { text: 'Công văn số 5007/BNV-TĐKT ngày 05/9/2023 của Bộ Nội vụ', ids: ['L-21'], confidence: 'verified' },
  holds: { from: { year: 2023, month: 9, day: 5 } },
  readUntil: TURNING_DAYS.amendmentOf2026.eve,
  example: {
    wrong: 'Sáng kiến “Sổ tay điện tử” ghi ở đề nghị Chiến sĩ thi đua tỉnh và ở đề nghị Bằng khen của UBND tỉnh',
    right: 'Mỗi đề nghị ghi một sáng kiến khác nhau',
  },
  check({ data }) {
    const used = data.recommendations.flatMap((entry, index) => {
      const award = findAward(entry.award, data.awards);
      const who = honoured(data, entry);
      return entry.initiatives.flatMap(({ name }, at) => {
        const path = `recommendations[${index}].initiatives[${at}].name`;
        return who === undefined ? [] : [{ award, name, path, key: `${who}\n${spellingKey(name)}` }];
      });
    });
    return used.flatMap(({ award, name, path, key }, index) => {
      const other = used.slice(0, index).find((each) => each.key === key && each.award.category !== award.category);
      if (other === undefined) return [];
      return [
        {
          path,
          message: `Sáng kiến “${name}” đã dùng để đề nghị ${other.award.name}, nay lại dùng để đề nghị ${award.name}.`,
          hint: 'Ghi sáng kiến khác cho một trong hai đề nghị.',
        },
      ];
    });
  },
});
