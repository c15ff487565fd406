import { roleLabels } from '../../../view/roles.js';
import { repeatedCandidates } from '../../numbers/repeated-candidates.js';
import { rule } from '../../rule.js';

/** Together the candidates for chair have more votes than there are members: each may choose one chair. */
export const oneChairElected = rule({
  id: 'one-chair-elected',
  group: 'numbers',
  severity: 'warning',
  title: 'Phiếu cho các đơn vị trưởng cộng lại quá số thành viên',
  text: 'Năm sau chỉ có một đơn vị trưởng, mỗi thành viên chọn một đơn vị, nên phiếu cho các đơn vị cùng được giới thiệu cộng lại thường không quá số thành viên.',
  source: { text: 'Kinh nghiệm suy tôn đơn vị trưởng', confidence: 'custom' },
  example: {
    wrong: 'Khối 8 đơn vị, hai đơn vị cùng được giới thiệu làm Khối trưởng, được 7 và 5 phiếu',
    right: 'Được 5 và 3 phiếu',
  },
  check: ({ data }) => {
    const { election, vote, units, unitsComplete } = data;
    const members = vote?.totalMembers ?? (unitsComplete ? units.length : undefined);
    // a unit listed twice is told by another rule
    const again = repeatedCandidates(data);
    const chairs = (election?.candidates ?? []).filter(({ role }, index) => role === 'chair' && !again.includes(index));
    const sum = chairs.reduce((total, { agree = 0 }) => total + agree, 0);
    if (chairs.length < 2 || members === undefined || sum <= members) return [];
    const { chair } = roleLabels(data);
    return [
      {
        path: 'election.candidates',
        message: `${chairs.length} đơn vị được giới thiệu làm ${chair} có tất cả ${sum} phiếu, nhiều hơn ${members} thành viên.`,
        hint: 'Xem lại “agree” của từng đơn vị, hoặc “role” nếu có đơn vị được giới thiệu làm cấp phó.',
      },
    ];
  },
});
