import * as z from 'zod';
import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { ruleWith } from '../../rule.js';

/** Someone proposed who was born after the review, or is younger than anybody employed. */
export const birthdayTooLate = ruleWith(
  z.strictObject({ youngest: z.int().min(0).default(18).meta({ label: 'Tuổi ít nhất của người được đề nghị' }) }),
  {
    id: 'birthday-too-late',
    group: 'numbers',
    severity: 'warning',
    title: 'Ngày sinh quá gần năm xét',
    text: 'Người được đề nghị khen thưởng phải sinh trước ngày xét, và thường đủ 18 tuổi. Ngày sinh muộn hơn là gõ nhầm năm.',
    source: {
      text: 'Thứ tự thời gian: ngày sinh đứng trước ngày xét; mức 18 tuổi do chương trình đặt',
      confidence: 'custom',
    },
    example: {
      wrong: 'Năm xét 2026, person: {name: Lê Thị D, birthday: 15/5/2018}',
      right: 'person: {name: Lê Thị D, birthday: 15/5/1981}',
    },
    check: ({ data, reviewDates: { last } }, { youngest }) =>
      data.recommendations.flatMap(({ person }, index) => {
        const { name = '', birthday } = person ?? {};
        if (birthday === undefined) return [];
        if (ordinal({ ...birthday, year: birthday.year + youngest }) <= ordinal(last)) return [];
        const born = `${name} ghi ngày sinh ${shortDate(birthday)}`;
        const isUnborn = ordinal(birthday) > ordinal(last);
        const message = isUnborn ? `${born}, sau ngày xét.` : `${born}, khi xét chưa đủ ${youngest} tuổi.`;
        return [{ path: `recommendations[${index}].person.birthday`, message, hint: 'Đối chiếu hồ sơ, sửa năm sinh.' }];
      }),
  },
);
