import { findUnit } from '../../../model/units-by-reference.js';
import { rule } from '../../rule.js';

/** More agree to a candidate for chair or vice chair than there are members. */
export const electionVotes = rule({
  id: 'election-votes',
  group: 'numbers',
  severity: 'error',
  title: 'Ý kiến đồng ý nhiều hơn số thành viên',
  text: 'Khi chọn đơn vị trưởng, đơn vị phó, số đồng ý cho một đơn vị không thể nhiều hơn tổng số thành viên; biên bản sẽ in tỷ lệ quá 100%.',
  source: { text: 'Số học: mỗi thành viên một ý kiến', confidence: 'arithmetic' },
  example: {
    wrong: 'Khối 8 đơn vị mà một đơn vị được 9 ý kiến đồng ý làm Khối trưởng',
    right: '8 ý kiến đồng ý',
  },
  check: ({ data: { election, vote, units, unitsComplete } }) => {
    const members = vote?.totalMembers ?? (unitsComplete ? units.length : undefined);
    if (members === undefined) return [];
    return (election?.candidates ?? []).flatMap(({ unit, agree }, index) => {
      if (agree === undefined || agree <= members) return [];
      const name = findUnit(units, unit)?.name ?? unit;
      const message = `${name} được ${agree} ý kiến đồng ý, nhiều hơn tổng số thành viên là ${members}.`;
      const hint = 'Sửa “agree” của đơn vị này, hoặc “totalMembers” của mục “vote”.';
      return [{ path: `election.candidates[${index}].agree`, message, hint }];
    });
  },
});
