import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { unitsPresent } from '../../numbers/units-present.js';
import { ruleWith } from '../../rule.js';

/** Too few units came to a conference. */
export const conferenceQuorum = ruleWith(
  z.strictObject({
    least: z
      .number()
      .min(0)
      .max(100)
      .default(66.6)
      .meta({ label: 'Tỷ lệ đơn vị phải dự hội nghị (%), hai phần ba là 66,6' }),
  }),
  {
    id: 'conference-quorum',
    group: 'numbers',
    severity: 'warning',
    title: 'Chưa đủ đơn vị dự hội nghị',
    text: 'Đếm đơn vị có người dự từng hội nghị và so với tỷ lệ phải dự, thường là hai phần ba.',
    source: {
      text: 'Quy chế của một tỉnh (Bắc Ninh): họp khi có ít nhất hai phần ba thành viên dự',
      ids: ['L-25'],
      confidence: 'provincial',
    },
    example: { wrong: 'Khối 9 đơn vị, 5 đơn vị dự hội nghị', right: 'Khối 9 đơn vị, 6 đơn vị dự hội nghị' },
    check: ({ data }, { least }) => {
      if (!data.unitsComplete) return [];
      const all = data.units.length;
      return conferencesOf(data).flatMap(({ field, name, conference }) => {
        const present = unitsPresent(data, conference);
        if (present === undefined || present * 100 >= least * all) return [];
        return [
          {
            path: `${field}.attendance`,
            message: `${name} chỉ có ${present} trong ${all} đơn vị dự, chưa đủ ${decimal(least, 1)}%.`,
            hint: 'Ghi đủ người dự vào “attendance”; nơi quy định tỷ lệ khác thì đặt lại tham số “least” của quy tắc này.',
          },
        ];
      });
    },
  },
);
