import { oneAchievementOneAward } from '../../../../src/check/rules/awards/one-achievement-one-award.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (...entries: readonly object[]) => ({
  recommendations: entries.map((entry) => ({ unit: 'Sở Y tế', ...entry })),
});

ruleCases(oneAchievementOneAward, {
  valid: {
    'a title and a form': given({ award: 'TTLDXS' }, { award: 'BKT' }),
    'two units': given({ award: 'BKTTG' }, { award: 'BKT', unit: 'Sở Nội vụ' }),
    'a unit and a part of it': given({ award: 'BKTTG' }, { award: 'BKT', collectiveName: 'Văn phòng Sở' }),
    'two years': given({ award: 'BKTTG' }, { award: 'BKT', year: 2020 }),
    'one of them only a candidate': given({ award: 'BKTTG' }, { award: 'BKT', stage: 'registered' }),
    'a memorial medal of the province': given({ award: 'BKT' }, { award: 'Kỷ niệm chương' }),
    'numbers not named': {
      recommendations: [
        { award: 'BKTTG', count: 2 },
        { award: 'BKT', count: 4 },
      ],
    },
  },
  invalid: {
    'two forms for a unit': [
      given({ award: 'Bằng khen của Thủ tướng Chính phủ' }, { award: 'Bằng khen của UBND tỉnh' }),
      ['recommendations[1].award'],
    ],
    'two forms for a person': [
      given(
        { award: 'HCLD3', subject: 'individual', person: { name: 'Nguyễn Văn A' } },
        { award: 'BKT', subject: 'individual', person: { name: 'nguyễn văn A' } },
      ),
      ['recommendations[1].award'],
    ],
  },
});
