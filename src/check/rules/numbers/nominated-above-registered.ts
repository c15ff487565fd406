import { findAward } from '../../../model/catalogues/find-award.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { isNominated } from '../../../view/nominations/nominated.js';
import { countOf } from '../../../view/nominations/places.js';
import { occasionOf } from '../../../view/occasion.js';
import { awardName } from '../../numbers/award-name.js';
import { registeredCount } from '../../numbers/registered-count.js';
import { unitsRegistered } from '../../numbers/units-registered.js';
import { rule } from '../../rule.js';

/** More persons of a unit are recommended for an award than it registered. */
export const nominatedAboveRegistered = rule({
  id: 'nominated-above-registered',
  group: 'numbers',
  severity: 'info',
  title: 'Đề nghị nhiều hơn số đăng ký',
  text: 'So số cá nhân của từng đơn vị được đề nghị một danh hiệu với số đơn vị đã đăng ký.',
  source: {
    text: 'Đối chiếu với bản đăng ký; đăng ký không còn là căn cứ xét từ 01/01/2024',
    ids: ['L-22'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Sở Y tế đăng ký 1 Chiến sĩ thi đua tỉnh, được đề nghị 2',
    right: 'Sở Y tế đăng ký 2 Chiến sĩ thi đua tỉnh',
  },
  check: ({ data }) => {
    if (occasionOf(data, 'review').year !== data.year) return [];
    const nominated = data.recommendations
      .filter((entry) => entry.subject === 'individual' && isNominated(data, entry))
      .map((entry) => ({
        entry,
        unit: findUnit(data.units, entry.unit),
        key: findAward(entry.award, data.awards).key,
      }));
    return unitsRegistered(data).flatMap(({ unit, awards }) => {
      const keys = [...new Set(awards.filter(({ category }) => category === 'title').map(({ key }) => key))];
      return keys.flatMap((key) => {
        const own = nominated.filter((each) => each.unit === unit && each.key === key).map(({ entry }) => entry);
        const [first] = own;
        if (first === undefined) return [];
        const same = awards.filter((award) => award.key === key);
        const count = countOf(own);
        const most = registeredCount(same);
        if (most === undefined || count <= most) return [];
        const message = `${unit.name} đăng ký ${most} ${awardName(data, first)} mà được đề nghị ${count}.`;
        return [
          {
            path: same[0]?.field ?? 'registrations',
            message,
            hint: 'Đối chiếu bản đăng ký với các đề nghị của đơn vị này.',
          },
        ];
      });
    });
  },
});
