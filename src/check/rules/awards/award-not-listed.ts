import { quoted } from '../../../text/vietnamese.js';
import { awardMeant } from '../../awards/award-meant.js';
import { namedAwards } from '../../awards/named-awards.js';
import { rule } from '../../rule.js';

/** An award that neither the catalogue nor the data lists: no rule of awards can look at it. */
export const awardNotListed = rule({
  id: 'award-not-listed',
  group: 'awards',
  severity: 'info',
  title: 'Danh hiệu, hình thức khen thưởng không có trong danh mục',
  text: 'Danh hiệu, hình thức được đăng ký, đề nghị hoặc bỏ phiếu mà danh mục và mục “awards” đều không có thì các quy tắc về khen thưởng không xem được và văn bản xếp vào hình thức khen thưởng. Tên khen thưởng đã có từ trước không xét ở đây.',
  source: {
    text: 'Lệ thường khi viết tên danh hiệu, hình thức khen thưởng; đối chiếu với danh mục có sẵn',
    ids: ['VH-17'],
    confidence: 'custom',
  },
  example: {
    wrong: 'recommendations: [{award: Cờ dẫn đầu của Tổng công ty, unit: Sở Y tế}]',
    right: 'awards: [{name: Cờ dẫn đầu của Tổng công ty, category: title}]',
  },
  check: (reading) =>
    namedAwards(reading).flatMap(({ path, text, isListed, isCode }) => {
      if (isListed || HELD.test(path) || isCode || awardMeant(reading.data, text) !== undefined) return [];
      return [
        {
          path,
          message: `${quoted(text)} không có trong danh mục, nên các quy tắc về khen thưởng không xem mục này.`,
          hint: 'Đúng tên rồi thì thêm vào mục “awards”, ghi rõ là danh hiệu thi đua hay hình thức khen thưởng.',
        },
      ];
    }),
});

/** Awards held already are of many bodies. */
const HELD = /\.priorAwards\[/u;
