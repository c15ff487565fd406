import * as z from 'zod';
import { officialCount } from '../../../text/vietnamese.js';
import { isPerson } from '../../awards/is-person.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { nominees } from '../../awards/nominees.js';
import { yearsHeld } from '../../awards/years-held.js';
import { ruleWith } from '../../rule.js';

/** A national fighter who was not twice a fighter of the province. */
export const nationalFighterTimes = ruleWith(
  z.strictObject({
    times: z.int().min(1).default(2).meta({ label: 'Số lần liên tục là Chiến sĩ thi đua tỉnh' }),
  }),
  {
    id: 'national-fighter-times',
    group: 'awards',
    severity: 'error',
    title: 'Chiến sĩ thi đua toàn quốc chưa đủ hai lần Chiến sĩ thi đua tỉnh',
    text: 'Chiến sĩ thi đua toàn quốc chọn trong người 02 lần liên tục là Chiến sĩ thi đua bộ, ban, ngành, tỉnh. Quy tắc đếm số lần trong khen thưởng đã có; người chưa ghi khen thưởng nào thì bỏ qua.',
    source: { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 21', ids: ['L-12'], confidence: 'verified' },
    ...LAW_OF_2022,
    example: {
      wrong: 'Chiến sĩ thi đua toàn quốc; đã là Chiến sĩ thi đua tỉnh năm 2022',
      right: 'Chiến sĩ thi đua toàn quốc; đã là Chiến sĩ thi đua tỉnh các năm 2022 và 2025',
    },
    check: ({ data }, { times }) =>
      nominees(data, ['CSTDTQ'])
        .filter((nominee) => isPerson(nominee) && nominee.entry.priorAwards.length > 0)
        .flatMap((nominee) => {
          const held = nominee.entry.priorAwards.filter(({ award }) => OF_MINISTRY.test(award)).length;
          const found = yearsHeld(data, nominee, ['CSTDT']).length + held;
          if (found >= times) return [];
          return [
            {
              path: `${nominee.path}.priorAwards`,
              message: `${nominee.who} được đề nghị ${nominee.award.name} phải ${officialCount(times)} lần liên tục là Chiến sĩ thi đua tỉnh, nhưng khen thưởng đã có ghi ${officialCount(found)} lần.`,
              hint: 'Ghi đủ các lần đạt Chiến sĩ thi đua tỉnh ở “priorAwards”; nếu không đủ thì rút đề nghị này.',
            },
          ];
        }),
  },
);

/** Such fighters of ministries and sectors, which the catalogue does not list. */
const OF_MINISTRY = /^chiến s[ĩỹ] thi đua (?:cấp )?(?:bộ|ban|ngành|đoàn thể)(?!\p{sc=Latn})/iu;
