import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { withoutVoteResult } from '../../awards/without-vote-result.js';
import { rule } from '../../rule.js';

/** A nominee for an award that needs a vote, without its result. */
export const voteResultRequired = rule({
  id: 'vote-result-required',
  group: 'awards',
  severity: 'error',
  title: 'Thiếu kết quả bỏ phiếu',
  text: 'Biên bản xét cờ thi đua và các danh hiệu Chiến sĩ thi đua phải có kết quả bỏ phiếu. Lao động tiên tiến, Tập thể lao động tiên tiến, Tập thể lao động xuất sắc và Bằng khen thì không cần. Ứng viên chưa bỏ phiếu thì ghi giai đoạn đăng ký.',
  source: {
    text: 'Nghị định số 98/2023/NĐ-CP, Điều 34 (từ ngày 01/7/2025 đối chiếu Nghị định số 152/2025/NĐ-CP thay thế)',
    ids: ['L-23'],
    confidence: 'verified',
  },
  ...LAW_OF_2022,
  example: {
    wrong: 'Cờ thi đua của UBND tỉnh cho Sở Y tế, chưa ghi số phiếu đồng ý',
    right: 'Cờ thi đua của UBND tỉnh cho Sở Y tế, 9 phiếu đồng ý',
  },
  check: ({ data }) =>
    withoutVoteResult(data).map(({ who, award, path }) => ({
      path,
      message: `${who} được đề nghị ${award.name} nhưng chưa có kết quả bỏ phiếu.`,
      hint: 'Ghi số phiếu đồng ý ở “agree”; nếu chưa bỏ phiếu thì ghi “stage: registered”.',
    })),
});
