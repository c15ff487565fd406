import { isPerson } from '../../awards/is-person.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { ratingOfYear } from '../../awards/rating-of-year.js';
import type { Rating } from '../../awards/ratings.js';
import { rule } from '../../rule.js';

/** A base fighter who is neither excellent nor has an initiative, or is no advanced worker. */
export const baseFighterStandard = rule({
  id: 'base-fighter-standard',
  group: 'awards',
  severity: 'error',
  title: 'Chiến sĩ thi đua cơ sở chưa đủ tiêu chuẩn',
  text: 'Chiến sĩ thi đua cơ sở phải đạt Lao động tiên tiến và hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài được công nhận. Quy tắc chỉ xét người có ghi mức xếp loại của đúng năm; hồ sơ từ ngày 01/10/2026 theo luật sửa đổi nên không xét.',
  source: { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 23', ids: ['L-09'], confidence: 'verified' },
  holds: { ...LAW_OF_2022.holds, to: LAW_OF_2022.readUntil },
  example: {
    wrong: 'Chiến sĩ thi đua cơ sở, năm 2025: Hoàn thành tốt nhiệm vụ, không có sáng kiến',
    right: 'Chiến sĩ thi đua cơ sở, năm 2025: Hoàn thành xuất sắc nhiệm vụ',
  },
  check: ({ data }) =>
    nominees(data, ['CSTDCS'])
      .filter(isPerson)
      .flatMap((nominee) => {
        const rating = ratingOfYear(nominee);
        const lacking = rating && whatIsLacking(nominee, rating);
        if (rating === undefined || lacking === undefined) return [];
        return [
          {
            path: rating.path,
            message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng năm ${rating.year} xếp loại “${rating.level}”${lacking}.`,
            hint: 'Xem lại mức xếp loại, ghi thêm sáng kiến, đề tài đã được công nhận ở “initiatives”, hoặc rút đề nghị này.',
          },
        ];
      }),
});

function whatIsLacking({ entry }: Nominee, { grade }: Rating): string | undefined {
  if (grade === 'done' || grade === 'failed') return ', chưa đạt Lao động tiên tiến';
  return grade === 'good' && entry.initiatives.length === 0 ? ' và không có sáng kiến, đề tài' : undefined;
}
