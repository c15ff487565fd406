import { joinWords, officialCount } from '../../../text/vietnamese.js';
import { capitalized } from '../../../view/capitalized.js';
import { placesOf } from '../../../view/nominations/places.js';
import { occasionOf } from '../../../view/occasion.js';
import { chairUnit, roleLabels } from '../../../view/roles.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { nominees } from '../../awards/nominees.js';
import { rule } from '../../rule.js';

/** People whom the chair's submission proposes though they are other units' staff. */
export const staffOfOtherUnit = rule({
  id: 'staff-of-other-unit',
  group: 'awards',
  severity: 'warning',
  title: 'Khối đề nghị cá nhân của đơn vị khác',
  text: 'Cơ quan quản lý tổ chức, cán bộ, quỹ lương thì đề nghị khen thưởng người của mình. Khối đề nghị các đơn vị thành viên; cá nhân của đơn vị nào do đơn vị ấy trình. Quy tắc nói một lần cho cả khối.',
  source: { text: 'Luật Thi đua, khen thưởng năm 2022, khoản 1 Điều 83', ids: ['L-32'], confidence: 'verified' },
  ...LAW_OF_2022,
  example: {
    wrong: 'Sở Nội vụ là Khối trưởng, tờ trình của khối đề nghị một cá nhân của Sở Y tế',
    right: 'Sở Y tế tự trình cá nhân của mình',
  },
  check({ data }) {
    const chair = chairUnit(data, occasionOf(data, 'review').year);
    const people = nominees(data).filter(
      ({ entry, unit }) =>
        entry.subject === 'individual' && entry.stage === 'recommended' && unit !== undefined && unit !== chair,
    );
    const [first] = people;
    if (chair === undefined || first === undefined) return [];
    const count = people.reduce((sum, { entry }) => sum + placesOf(entry), 0);
    const units = [...new Set(people.flatMap(({ unit }) => unit?.name ?? []))];
    return [
      {
        path: `${first.path}.unit`,
        message: `${capitalized(data.bloc.kind)} đề nghị khen thưởng ${officialCount(count)} cá nhân của ${joinWords(units)}, không phải người của ${roleLabels(data).chair} (${chair.name}).`,
        hint: 'Để đơn vị quản lý các cá nhân này làm tờ trình, hoặc hỏi cơ quan thường trực có nhận qua khối không.',
      },
    ];
  },
});
