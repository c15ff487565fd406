import { expect, test } from '@jest/globals';
import { awardNameByDate } from '../../../../src/check/rules/law/award-name-by-date.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const registered = (year: number, award: string) => ({ year, registrations: [{ awards: [{ award }] }] });
const recommended = (year: number, award: string, of?: number) => ({
  year,
  recommendations: [{ award, ...(of === undefined ? {} : { year: of }) }],
});
const OLD = 'Chiến sĩ thi đua cấp tỉnh';
const own = (days: object) => ({ awards: [{ name: 'Cờ của Khối', category: 'title', ...days }] });

ruleCases(awardNameByDate, {
  valid: {
    'the old name under the old law': registered(2023, OLD),
    'the new name under the new law': registered(2026, 'Chiến sĩ thi đua tỉnh'),
    'a flag by the name of its giver, at any time': registered(2022, 'Cờ thi đua của UBND tỉnh'),
    'a code': registered(2026, 'CSTDT'),
    'for the last year of the old law, submitted later': {
      ...recommended(2024, OLD, 2023),
      yearEndConference: { date: '10/1/2024' },
    },
    'a past award keeps its name': {
      year: 2026,
      recommendations: [{ award: 'GK', priorAwards: [{ year: 2022, award: OLD }] }],
    },
    'an award of the office in its days': {
      ...own({ from: '1/1/2023', to: '31/12/2023' }),
      ...registered(2023, 'Cờ của Khối'),
    },
    'an award nobody lists': registered(2026, 'Cờ lạ'),
  },
  invalid: {
    'the old name in a registration': [registered(2026, OLD), ['registrations[0].awards[0].award']],
    'in a recommendation': [recommended(2026, 'Cờ thi đua cấp tỉnh'), ['recommendations[0].award']],
    'however its tones are placed': [recommended(2026, OLD.toUpperCase()), ['recommendations[0].award']],
    'on a ballot': [
      { year: 2026, vote: { choices: [{ award: OLD, subject: 'individual', most: 1 }] } },
      ['vote.choices[0].award'],
    ],
    'an award of the office, too late': [
      { ...own({ from: '1/1/2024', to: '31/12/2024' }), ...registered(2025, 'Cờ của khối') },
      ['registrations[0].awards[0].award'],
    ],
    'an award of the office, too early': [
      { ...own({ from: '1/1/2027' }), ...registered(2026, 'Cờ của Khối') },
      ['registrations[0].awards[0].award'],
    ],
  },
});

test('gives the name of now', async () => {
  const [found] = await findings(awardNameByDate, registered(2026, OLD));
  expect([found?.message, found?.hint]).toEqual([
    '“Chiến sĩ thi đua cấp tỉnh” chỉ dùng đến ngày 31/12/2023.',
    'Viết “Chiến sĩ thi đua tỉnh”.',
  ]);
});
