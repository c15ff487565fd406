import { isNominated } from '../../../view/nominations/nominated.js';
import { countOf } from '../../../view/nominations/places.js';
import { SUBJECT_WORDS } from '../../../view/nominations/subject-words.js';
import { awardName } from '../../numbers/award-name.js';
import { isSameAward } from '../../numbers/same-award.js';
import { rule } from '../../rule.js';

/** More are recommended for an award than a ballot may choose. */
export const chosenAboveMost = rule({
  id: 'chosen-above-most',
  group: 'numbers',
  severity: 'warning',
  title: 'Đề nghị nhiều hơn số được chọn trên phiếu',
  text: 'So số tập thể, cá nhân được đề nghị tặng một danh hiệu với số được chọn nhiều nhất ghi trên phiếu bầu.',
  source: { text: 'Phiếu bầu ghi số được chọn bằng số được đề nghị', confidence: 'custom' },
  example: {
    wrong: 'Phiếu được chọn 2 Cờ thi đua của UBND tỉnh mà đề nghị 3 tập thể',
    right: 'Phiếu được chọn 3, đề nghị 3 tập thể',
  },
  check: ({ data }) =>
    (data.vote?.choices ?? []).flatMap((choice, index) => {
      const chosen = data.recommendations.filter(
        (entry) => isNominated(data, entry) && isSameAward(data, entry, choice),
      );
      const count = countOf(chosen);
      if (count <= choice.most) return [];
      return [
        {
          path: `vote.choices[${index}].most`,
          message: `Đề nghị ${awardName(data, choice)} cho ${count} ${SUBJECT_WORDS[choice.subject]}, trong khi phiếu bầu chỉ được chọn nhiều nhất ${choice.most}.`,
          hint: 'Sửa “most” cho đúng phiếu đã dùng, hoặc bớt đề nghị.',
        },
      ];
    }),
});
