import { occasionOf } from '../../../view/occasion.js';
import { unitsPresent } from '../../numbers/units-present.js';
import { rule } from '../../rule.js';

/** The minutes of the conference and those of the count would tell different numbers of those present. */
export const presentDiffers = rule({
  id: 'present-differs',
  group: 'numbers',
  severity: 'warning',
  title: 'Hai biên bản ghi số có mặt khác nhau',
  text: 'Khi mỗi đơn vị là một thành viên, số có mặt trong biên bản kiểm phiếu phải khớp số đơn vị dự hội nghị.',
  source: { text: 'Đối chiếu hai biên bản của cùng một hội nghị', confidence: 'custom' },
  example: {
    wrong: 'Danh sách dự hội nghị có 8 đơn vị, mục vote ghi 9 thành viên có mặt',
    right: 'Cả hai cùng 8',
  },
  check: ({ data }) => {
    const { vote, units, unitsComplete } = data;
    const { conference, field } = occasionOf(data, 'review');
    const present = unitsPresent(data, conference);
    if (!unitsComplete || vote?.totalMembers !== units.length || vote.present === undefined) return [];
    if (present === undefined || present === vote.present) return [];
    return [
      {
        path: 'vote.present',
        message: `Biên bản kiểm phiếu sẽ ghi ${vote.present} thành viên có mặt, còn biên bản hội nghị ghi ${present} đơn vị dự.`,
        hint: `Đối chiếu “present” của mục “vote” với danh sách “attendance” của mục “${field}”.`,
      },
    ];
  },
});
