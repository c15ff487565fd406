import * as z from 'zod';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { decimal } from '../../../text/decimal.js';
import { capitalized } from '../../../view/capitalized.js';
import { unitTitles } from '../../awards/unit-titles.js';
import { ruleWith } from '../../rule.js';

/** More base fighters than the old decree let a unit have. */
export const baseFighterShare = ruleWith(
  z.strictObject({
    most: z.number().min(0).max(100).default(15).meta({ label: 'Tỷ lệ Chiến sĩ thi đua cơ sở nhiều nhất (%)' }),
  }),
  {
    id: 'base-fighter-share',
    group: 'awards',
    severity: 'warning',
    title: 'Chiến sĩ thi đua cơ sở quá 15% (luật cũ)',
    text: 'Đến hết năm 2023, Chiến sĩ thi đua cơ sở không quá 15% số Lao động tiên tiến của đơn vị. Luật năm 2022 không đặt tỷ lệ; tỉnh, bộ có thể đặt.',
    source: { text: 'Nghị định số 91/2017/NĐ-CP', ids: ['L-10'], confidence: 'verified' },
    holds: { to: TURNING_DAYS.lawOf2022.eve },
    example: {
      wrong: 'Sở Y tế đăng ký 16 Chiến sĩ thi đua cơ sở, 100 Lao động tiên tiến',
      right: 'Sở Y tế đăng ký 15 Chiến sĩ thi đua cơ sở, 100 Lao động tiên tiến',
    },
    check: ({ data }, { most }) =>
      unitTitles(data).flatMap(({ unit, verb, titles }) => {
        const fighters = titles.find(({ key }) => key === 'CSTDCS');
        const workers = titles.find(({ key }) => key === 'LDTT');
        if (fighters === undefined || workers === undefined) return [];
        if (workers.count === 0 || fighters.count * 100 <= workers.count * most) return [];
        const share = decimal((fighters.count * 100) / workers.count, 1);
        return [
          {
            path: fighters.path,
            message: `${capitalized(unit.name)} ${verb} ${fighters.count} ${fighters.name} trên ${workers.count} ${workers.name} (${share}%), quá ${decimal(most)}%.`,
            hint: `Giảm số ${fighters.name} xuống không quá ${Math.floor((workers.count * most) / 100)}.`,
          },
        ];
      }),
  },
);
