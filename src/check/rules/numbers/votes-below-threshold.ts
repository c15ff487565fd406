import { VOTE_BASES } from '../../../model/vote-bases.js';
import { reached } from '../../../view/nominations/nominated.js';
import { voteOn } from '../../../view/nominations/vote-on.js';
import { thresholdText } from '../../../view/vote/share-of-votes.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { votedEntries } from '../../numbers/voted-entries.js';
import { rule } from '../../rule.js';

/** Recommended although the share of votes is under the threshold. */
export const votesBelowThreshold = rule({
  id: 'votes-below-threshold',
  group: 'numbers',
  severity: 'error',
  title: 'Được đề nghị mà chưa đủ tỷ lệ phiếu',
  text: 'Tính tỷ lệ phiếu đồng ý trên đúng số đã chọn để tính (“base”) rồi so với tỷ lệ phải đạt (“threshold”). Biên bản kiểm phiếu sẽ ghi “Không đạt” trong khi tờ trình lại đề nghị.',
  source: { text: 'Số học: theo tỷ lệ khối tự ghi ở mục “vote”', ids: ['L-24'], confidence: 'arithmetic' },
  example: {
    wrong: 'vote: {totalMembers: 9, threshold: 80}, recommendations: [{award: BKT, stage: recommended, agree: 7}]',
    right: 'vote: {totalMembers: 9, threshold: 80}, recommendations: [{award: BKT, stage: recommended, agree: 8}]',
  },
  check: ({ data }) => {
    const { vote } = data;
    if (vote?.threshold === undefined) return [];
    const wanted = `${thresholdText(vote.threshold)} ${VOTE_BASES[vote.base]}`;
    return votedEntries(data).flatMap(({ entry, agree, path }) => {
      const { passed, percent } = voteOn(data, entry, path);
      if (passed !== 'Không đạt' || typeof percent !== 'string' || !reached(entry, 'reviewed')) return [];
      return [
        {
          path: `${path}.agree`,
          message: `${awardName(data, entry)} cho ${nominee(data, entry)} được ${agree} phiếu đồng ý, bằng ${percent}, chưa đạt ${wanted} mà vẫn được đề nghị.`,
          hint: 'Kiểm lại số phiếu, “base” và “threshold” của mục “vote”; nếu đúng là không đạt thì để “stage: registered”.',
        },
      ];
    });
  },
});
