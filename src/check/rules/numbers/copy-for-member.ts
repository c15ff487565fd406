import { findUnit } from '../../../model/units-by-reference.js';
import { rule } from '../../rule.js';

/** A copy of the pledge for a unit of the bloc, which keeps one already. */
export const copyForMember = rule({
  id: 'copy-for-member',
  group: 'numbers',
  severity: 'warning',
  title: 'Thêm bản giao ước cho đơn vị trong khối',
  text: 'Mỗi đơn vị đã được tính giữ một bản. Ghi đơn vị của khối vào mục “copies” thì số bản tăng thêm và giao ước in đơn vị ấy hai lần.',
  source: { text: 'Giao ước: mỗi đơn vị giữ một bản', confidence: 'custom' },
  example: {
    wrong: 'units: [{name: Sở Y tế}, …], copies: [{recipient: Sở Y tế}]',
    right: 'copies: [{recipient: Hội đồng Thi đua - Khen thưởng tỉnh}]',
  },
  check: ({ data: { copies, units } }) =>
    copies.flatMap(({ recipient }, index) => {
      const unit = findUnit(units, recipient);
      if (unit === undefined) return [];
      const message = `${unit.name} là đơn vị trong khối, đã được tính giữ một bản giao ước.`;
      const hint = 'Bỏ dòng này, trừ khi đơn vị giữ thêm bản với vai trò khác; khi ấy ghi rõ vai trò.';
      return [{ path: `copies[${index}].recipient`, message, hint }];
    }),
});
