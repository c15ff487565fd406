import { awardName } from '../../numbers/award-name.js';
import { mostVotes } from '../../numbers/most-votes.js';
import { nominee } from '../../numbers/nominee.js';
import { votedEntries } from '../../numbers/voted-entries.js';
import { rule } from '../../rule.js';

/** More agree to one entry than there are valid ballots. */
export const votesAboveValid = rule({
  id: 'votes-above-valid',
  group: 'numbers',
  severity: 'error',
  title: 'Số phiếu đồng ý nhiều hơn số phiếu hợp lệ',
  text: 'Số phiếu đồng ý cho một tập thể, cá nhân không thể nhiều hơn số phiếu hợp lệ. Ý kiến bằng văn bản tính riêng ngoài phiếu thì được cộng thêm.',
  source: { text: 'Số học: đồng ý ≤ hợp lệ', ids: ['L-24'], confidence: 'arithmetic' },
  example: {
    wrong: 'vote: {valid: 8}, recommendations: [{award: BKT, unit: Sở Y tế, agree: 9}]',
    right: 'vote: {valid: 9}, recommendations: [{award: BKT, unit: Sở Y tế, agree: 9}]',
  },
  check: ({ data }) => {
    const most = data.vote && mostVotes(data.vote);
    if (most === undefined) return [];
    return votedEntries(data)
      .filter(({ agree }) => agree > most.count)
      .map(({ entry, agree, path }) => ({
        path: `${path}.agree`,
        message: `${awardName(data, entry)} cho ${nominee(data, entry)} có ${agree} phiếu đồng ý, nhiều hơn ${most.name} là ${most.count}.`,
        hint: 'Đếm lại phiếu, sửa “agree” của đề nghị này hoặc số phiếu trong mục “vote”.',
      }));
  },
});
