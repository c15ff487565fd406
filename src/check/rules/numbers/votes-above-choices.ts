import { awardName } from '../../numbers/award-name.js';
import { mostVotes } from '../../numbers/most-votes.js';
import { isSameAward } from '../../numbers/same-award.js';
import { votedEntries } from '../../numbers/voted-entries.js';
import { rule } from '../../rule.js';

/** All agreeing votes for one award together are more than the ballots allow. */
export const votesAboveChoices = rule({
  id: 'votes-above-choices',
  group: 'numbers',
  severity: 'error',
  title: 'Tổng số phiếu đồng ý nhiều hơn số được chọn',
  text: 'Mỗi phiếu chỉ được chọn một số tập thể, cá nhân cho mỗi danh hiệu; phiếu chọn quá là không hợp lệ. Vì thế phiếu đồng ý của mọi ứng viên cộng lại không thể nhiều hơn số phiếu nhân với số được chọn.',
  source: { text: 'Số học: số được chọn ghi trên phiếu bầu', confidence: 'arithmetic' },
  example: {
    wrong: 'Phiếu được chọn 1 Cờ thi đua của Chính phủ, có 8 phiếu hợp lệ, mà hai đơn vị được 6 và 5 phiếu',
    right: 'Hai đơn vị được 5 và 3 phiếu',
  },
  check: ({ data }) => {
    const { vote } = data;
    const ballots = vote && mostVotes(vote);
    if (vote === undefined || ballots === undefined) return [];
    const voted = votedEntries(data);
    return vote.choices.flatMap((choice, index) => {
      const own = voted.filter(({ entry }) => isSameAward(data, entry, choice));
      const sum = own.reduce((total, { agree }) => total + agree, 0);
      const most = ballots.count * choice.most;
      // who alone has more than there are ballots is told of by another rule
      const possible = own.reduce((total, { agree }) => total + Math.min(agree, ballots.count), 0);
      if (possible <= most) return [];
      return [
        {
          path: `vote.choices[${index}].most`,
          message: `${awardName(data, choice)} có tất cả ${sum} phiếu đồng ý cho ${own.length} ứng viên, trong khi ${ballots.name} là ${ballots.count}, mỗi phiếu chọn nhiều nhất ${choice.most}, tức không quá ${most}.`,
          hint: 'Xem lại “most” của danh hiệu này, số phiếu hợp lệ và số phiếu đồng ý (“agree”) của từng đề nghị.',
        },
      ];
    });
  },
});
