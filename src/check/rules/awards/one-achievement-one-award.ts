import { AWARDS } from '../../../model/catalogues/awards.js';
import { honoured } from '../../awards/honoured.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { nominees } from '../../awards/nominees.js';
import { rule } from '../../rule.js';

/** Two forms of award for the same nominee and the same year. */
export const oneAchievementOneAward = rule({
  id: 'one-achievement-one-award',
  group: 'awards',
  severity: 'warning',
  title: 'Hai hình thức khen thưởng cho một thành tích',
  text: 'Một thành tích chỉ đề nghị một hình thức khen thưởng. Quy tắc tìm tập thể, cá nhân được đề nghị cùng năm hai hình thức như Bằng khen của tỉnh và Bằng khen của Thủ tướng; danh hiệu thi đua không tính.',
  source: { text: 'Luật Thi đua, khen thưởng năm 2022, điểm c khoản 2 Điều 5', ids: ['L-20'], confidence: 'verified' },
  ...LAW_OF_2022,
  example: {
    wrong: 'Sở Y tế: Bằng khen của Thủ tướng Chính phủ và Bằng khen của UBND tỉnh',
    right: 'Sở Y tế: Bằng khen của Thủ tướng Chính phủ',
  },
  check({ data }) {
    const forms = nominees(data).filter(({ award }) => award.category === 'form' && award.rank < AWARDS.length);
    return forms.flatMap(({ entry, award, who, path }, index) => {
      const name = honoured(data, entry);
      const other = forms
        .slice(0, index)
        .find((each) => each.award.key !== award.key && honoured(data, each.entry) === name);
      if (name === undefined || other === undefined) return [];
      return [
        {
          path: `${path}.award`,
          message: `${who} vừa được đề nghị ${other.award.name} vừa được đề nghị ${award.name}.`,
          hint: 'Nếu cùng một thành tích thì chỉ giữ một hình thức; thành tích khác nhau thì nêu rõ ở “summary”.',
        },
      ];
    });
  },
});
