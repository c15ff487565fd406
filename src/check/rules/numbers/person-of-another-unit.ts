import { spellingKey } from '../../../model/spelling-key.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { rule } from '../../rule.js';

/** The office of a person names another unit than the recommendation. */
export const personOfAnotherUnit = rule({
  id: 'person-of-another-unit',
  group: 'numbers',
  severity: 'warning',
  title: 'Chức vụ ghi tên đơn vị khác',
  text: 'Chức vụ, đơn vị công tác của cá nhân được đề nghị nêu tên một đơn vị khác của khối, không phải đơn vị ghi ở “unit”.',
  source: { text: 'Đối chiếu hai chỗ ghi đơn vị của một người', confidence: 'custom' },
  example: {
    wrong: '{unit: Sở Y tế, person: {name: Lê Thị D, position: Chuyên viên Sở Nội vụ}}',
    right: '{unit: Sở Nội vụ, person: {name: Lê Thị D, position: Chuyên viên Sở Nội vụ}}',
  },
  check: ({ data: { units, recommendations } }) => {
    const keys = units.map(({ name }) => ({ name, key: spellingKey(name) }));
    return recommendations.flatMap(({ unit, person }, index) => {
      const own = findUnit(units, unit);
      if (own === undefined || person?.position === undefined) return [];
      const position = spellingKey(person.position);
      const other = keys.find(({ key }) => position.includes(key));
      if (other === undefined || position.includes(spellingKey(own.name))) return [];
      const message = `${person.name} được đề nghị từ ${own.name}, nhưng chức vụ ghi “${person.position}”.`;
      const hint = `Sửa “unit” thành ${other.name}, hoặc sửa “position”.`;
      return [{ path: `recommendations[${index}].person.position`, message, hint }];
    });
  },
});
