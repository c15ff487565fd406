import { findUnit } from '../../../model/units-by-reference.js';
import { occasionOf } from '../../../view/occasion.js';
import { unitsPresent } from '../../numbers/units-present.js';
import { rule } from '../../rule.js';

const BY_HAND = /biểu quyết|giơ tay/iu;

/** More hands for a candidate than units in the room. */
export const showOfHands = rule({
  id: 'show-of-hands',
  group: 'numbers',
  severity: 'warning',
  title: 'Biểu quyết đồng ý nhiều hơn số đơn vị có mặt',
  text: 'Biểu quyết tại hội nghị thì chỉ đơn vị có mặt mới biểu quyết được, khác với bỏ phiếu có ý kiến bằng văn bản của đơn vị vắng.',
  source: { text: 'Đối chiếu danh sách dự hội nghị', confidence: 'custom' },
  example: {
    wrong: 'Có 7 đơn vị dự hội nghị mà biểu quyết 8 ý kiến đồng ý',
    right: '7 ý kiến đồng ý',
  },
  check: ({ data }) => {
    const { election, units } = data;
    const present = unitsPresent(data, occasionOf(data, 'review').conference);
    if (present === undefined || !BY_HAND.test(election?.form ?? '')) return [];
    return (election?.candidates ?? []).flatMap(({ unit, agree }, index) => {
      if (agree === undefined || agree <= present) return [];
      const name = findUnit(units, unit)?.name ?? unit;
      const message = `${name} được ${agree} ý kiến đồng ý bằng biểu quyết, trong khi chỉ có ${present} đơn vị dự hội nghị.`;
      return [
        {
          path: `election.candidates[${index}].agree`,
          message,
          hint: 'Sửa “agree”, hoặc ghi đủ đơn vị dự vào “attendance”.',
        },
      ];
    });
  },
});
