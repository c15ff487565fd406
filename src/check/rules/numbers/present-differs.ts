import type { BlocYear } from '../../../model/bloc-year.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { occasionOf } from '../../../view/occasion.js';
import { unitsPresent } from '../../numbers/units-present.js';
import { type RuleFinding, rule } from '../../rule.js';

/** The minutes of the conference and those of the count would tell different numbers of those present. */
export const presentDiffers = rule({
  id: 'present-differs',
  group: 'numbers',
  severity: 'warning',
  title: 'Hai biên bản ghi số có mặt khác nhau',
  text: 'Khi mỗi đơn vị là một thành viên, số có mặt trong biên bản kiểm phiếu phải khớp số đơn vị dự hội nghị, và tổng số thành viên phải khớp số đơn vị của khối.',
  source: { text: 'Đối chiếu hai biên bản của cùng một hội nghị', confidence: 'custom' },
  example: {
    wrong: 'Danh sách dự hội nghị có 8 đơn vị, mục vote ghi 9 thành viên có mặt',
    right: 'Cả hai cùng 8',
  },
  check: ({ data }) => {
    const { vote, units, unitsComplete } = data;
    const { conference, field } = occasionOf(data, 'review');
    const present = unitsPresent(data, conference);
    if (!unitsComplete || vote?.totalMembers === undefined || present === undefined) return [];
    if (vote.present === present)
      return listsAll(data, conference) ? totalDiffers(vote.totalMembers, units.length) : [];
    if (vote.totalMembers !== units.length || vote.present === undefined) return [];
    return [
      {
        path: 'vote.present',
        message: `Biên bản kiểm phiếu sẽ ghi ${vote.present} thành viên có mặt, còn biên bản hội nghị ghi ${present} đơn vị dự.`,
        hint: `Đối chiếu “present” của mục “vote” với danh sách “attendance” của mục “${field}”.`,
      },
    ];
  },
});

/** The list says of every unit whether it came: who is present at the vote are these units. */
function listsAll({ units }: BlocYear, { attendance }: BlocYear['conference']): boolean {
  return new Set(attendance.map(({ unit }) => findUnit(units, unit))).size === units.length;
}

function totalDiffers(total: number, units: number): readonly RuleFinding[] {
  if (total === units) return [];
  const message = `Biên bản kiểm phiếu sẽ ghi tổng số ${total} thành viên, còn khối có ${units} đơn vị và số có mặt tính theo đơn vị.`;
  return [
    { path: 'vote.totalMembers', message, hint: 'Đối chiếu “totalMembers” của mục “vote” với danh sách “units”.' },
  ];
}
