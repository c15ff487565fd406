import type { BlocYear } from '../../../model/bloc-year.js';
import { VOTE_BASES } from '../../../model/vote-bases.js';
import { isNominated } from '../../../view/nominations/nominated.js';
import { countOf } from '../../../view/nominations/places.js';
import { voteOn } from '../../../view/nominations/vote-on.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { isSameAward } from '../../numbers/same-award.js';
import { votedEntries } from '../../numbers/voted-entries.js';
import { rule } from '../../rule.js';

type Recommendation = BlocYear['recommendations'][number];

/** The share of votes reached the threshold, yet it is not recommended. */
export const thresholdReached = rule({
  id: 'threshold-reached',
  group: 'numbers',
  severity: 'info',
  title: 'Đủ tỷ lệ phiếu mà chưa được đề nghị',
  text: 'Tìm tập thể, cá nhân đã đủ tỷ lệ phiếu đồng ý nhưng vẫn ở giai đoạn đăng ký, khi số được chọn trên phiếu còn chỗ.',
  source: { text: 'Ai đủ tỷ lệ phiếu thì được đề nghị', ids: ['L-24'], confidence: 'custom' },
  example: {
    wrong: 'vote: {totalMembers: 9, threshold: 80}, recommendations: [{award: BKT, stage: registered, agree: 9}]',
    right: 'vote: {totalMembers: 9, threshold: 80}, recommendations: [{award: BKT, stage: recommended, agree: 9}]',
  },
  check: ({ data }) =>
    votedEntries(data).flatMap(({ entry, agree, path }) => {
      const { passed, percent } = voteOn(data, entry, path);
      if (passed !== 'Đạt' || typeof percent !== 'string' || entry.stage !== 'registered') return [];
      if (!hasPlace(data, entry)) return [];
      const base = VOTE_BASES[data.vote?.base ?? 'totalMembers'];
      return [
        {
          path: `${path}.stage`,
          message: `${awardName(data, entry)} cho ${nominee(data, entry)} được ${agree} phiếu đồng ý, bằng ${percent} ${base}, đã đạt tỷ lệ mà chưa được đề nghị.`,
          hint: 'Nếu hội nghị đã thống nhất đề nghị thì ghi “stage: recommended”.',
        },
      ];
    }),
});

/** The ballot lets choose more than are recommended, or sets no number. */
function hasPlace(data: BlocYear, entry: Recommendation): boolean {
  const choice = data.vote?.choices.find((each) => isSameAward(data, each, entry));
  if (choice === undefined) return true;
  const chosen = data.recommendations.filter((other) => isNominated(data, other) && isSameAward(data, other, entry));
  return countOf(chosen) < choice.most;
}
