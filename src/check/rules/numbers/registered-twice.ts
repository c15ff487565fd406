import { findAward } from '../../../model/catalogues/find-award.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { awardName } from '../../numbers/award-name.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** One unit registers twice for one award. */
export const registeredTwice = rule({
  id: 'registered-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Đăng ký hai lần cùng một danh hiệu',
  text: 'Một đơn vị ghi hai lần cùng danh hiệu thì bảng tổng hợp cộng cả hai.',
  source: { text: 'Bảng tổng hợp đăng ký: mỗi đơn vị, mỗi danh hiệu một ô', confidence: 'custom' },
  example: {
    wrong: '{unit: Sở Y tế, awards: [{award: LDTT, quantity: 30}, {award: Lao động tiên tiến, quantity: 32}]}',
    right: '{unit: Sở Y tế, awards: [{award: Lao động tiên tiến, quantity: 32}]}',
  },
  check: ({ data }) => {
    const { registrations, units, awards: added } = data;
    const lines = registrations.flatMap(({ unit, awards }, entry) =>
      awards.map(({ award }, at) => ({
        award,
        unit: findUnit(units, unit)?.name ?? 'Cả khối',
        entry,
        at,
      })),
    );
    return repeats(lines, ({ unit, award }) => [unit, findAward(award, added).key]).flatMap((index) => {
      const line = lines[index];
      if (line === undefined) return [];
      const message = `${line.unit} đăng ký ${awardName(data, line)} hai lần.`;
      const path = `registrations[${line.entry}].awards[${line.at}]`;
      return [{ path, message, hint: 'Giữ một dòng với số lượng đúng.' }];
    });
  },
});
