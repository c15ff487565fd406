import { findUnit } from '../../../model/units-by-reference.js';
import { capitalized } from '../../../view/capitalized.js';
import { roleLabels } from '../../../view/roles.js';
import { repeatedCandidates } from '../../numbers/repeated-candidates.js';
import { rule } from '../../rule.js';

/** One unit stands twice among those put up for one role. */
export const candidateTwice = rule({
  id: 'candidate-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Một đơn vị được giới thiệu hai lần cho một vai trò',
  text: 'Phiếu suy tôn và biên bản in từng dòng của “candidates”, nên đơn vị ghi hai lần cho cùng một vai trò được in hai lần. Một đơn vị được giới thiệu cả làm cấp trưởng lẫn cấp phó thì không sao.',
  source: { text: 'Mỗi đơn vị chỉ có một dòng cho một vai trò trên phiếu suy tôn', confidence: 'custom' },
  example: {
    wrong: 'candidates: [{unit: Sở Y tế, role: chair, agree: 7}, {unit: Sở Y tế, role: chair}]',
    right: 'candidates: [{unit: Sở Y tế, role: chair, agree: 7}]',
  },
  check: ({ data }) =>
    repeatedCandidates(data).flatMap((index) => {
      const candidate = data.election?.candidates[index];
      if (candidate === undefined) return [];
      const name = capitalized(findUnit(data.units, candidate.unit)?.name ?? candidate.unit);
      const message = `${name} ghi hai lần trong danh sách giới thiệu làm ${roleLabels(data)[candidate.role]}.`;
      return [
        { path: `election.candidates[${index}]`, message, hint: 'Giữ một dòng trong “candidates”, xóa dòng kia.' },
      ];
    }),
});
