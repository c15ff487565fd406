import * as z from 'zod';
import { officialCount } from '../../../text/vietnamese.js';
import { isPerson } from '../../awards/is-person.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { longestRun } from '../../awards/longest-run.js';
import { nominees } from '../../awards/nominees.js';
import { yearsHeld } from '../../awards/years-held.js';
import { yearsInWords } from '../../awards/years-in-words.js';
import { ruleWith } from '../../rule.js';

/** A fighter of the province without three years in a row as a base fighter. */
export const provinceFighterYears = ruleWith(
  z.strictObject({
    times: z.int().min(1).default(3).meta({ label: 'Số lần liên tục là Chiến sĩ thi đua cơ sở' }),
  }),
  {
    id: 'province-fighter-years',
    group: 'awards',
    severity: 'error',
    title: 'Chiến sĩ thi đua tỉnh chưa đủ ba lần Chiến sĩ thi đua cơ sở',
    text: 'Chiến sĩ thi đua tỉnh chọn trong người 03 lần liên tục là Chiến sĩ thi đua cơ sở. Quy tắc đếm các năm liền nhau trong khen thưởng đã có; người chưa ghi khen thưởng nào thì bỏ qua.',
    source: { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 22', ids: ['L-11'], confidence: 'verified' },
    ...LAW_OF_2022,
    example: {
      wrong: 'Chiến sĩ thi đua tỉnh; đã là Chiến sĩ thi đua cơ sở các năm 2022, 2024 và 2025',
      right: 'Chiến sĩ thi đua tỉnh; đã là Chiến sĩ thi đua cơ sở các năm 2023, 2024 và 2025',
    },
    check: ({ data }, { times }) =>
      nominees(data, ['CSTDT'])
        .filter((nominee) => isPerson(nominee) && nominee.entry.priorAwards.length > 0)
        .flatMap((nominee) => {
          const years = yearsHeld(data, nominee, ['CSTDCS']);
          if (longestRun(years) >= times) return [];
          const held = years.length === 0 ? 'không có năm nào' : `chỉ có ${yearsInWords(years)}`;
          return [
            {
              path: `${nominee.path}.priorAwards`,
              message: `${nominee.who} được đề nghị ${nominee.award.name} phải ${officialCount(times)} lần liên tục là Chiến sĩ thi đua cơ sở, nhưng khen thưởng đã có ${held}.`,
              hint: 'Ghi đủ các năm đạt Chiến sĩ thi đua cơ sở ở “priorAwards”; nếu không đủ thì rút đề nghị này.',
            },
          ];
        }),
  },
);
