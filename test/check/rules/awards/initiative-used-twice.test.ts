import { initiativeUsedTwice } from '../../../../src/check/rules/awards/initiative-used-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const used = (award: string, name: string, says: object = {}) => ({
  award,
  unit: 'Sở Y tế',
  initiatives: [{ name }],
  ...says,
});
const given = (...recommendations: readonly object[]) => ({ recommendations });
const NAME = 'Sổ tay điện tử';

ruleCases(initiativeUsedTwice, {
  valid: {
    'two initiatives': given(used('CTDT', NAME), used('BKT', 'Phòng họp không giấy')),
    'for two titles': given(used('CTDT', NAME), used('TTLDXS', NAME)),
    'of two units': given(used('CTDT', NAME), used('BKT', NAME, { unit: 'Sở Nội vụ' })),
    'of a unit and of a person in it': given(
      used('CTDT', NAME),
      used('BKT', NAME, { subject: 'individual', person: { name: 'Nguyễn Văn A' } }),
    ),
  },
  invalid: {
    'for a title and a form': [
      given(used('TTLDXS', NAME), used('Bằng khen của UBND tỉnh', NAME)),
      ['recommendations[1].initiatives[0].name'],
    ],
    'for a form, years later for a title, in other letters': [
      given(used('BKT', NAME, { year: 2020, stage: 'awarded' }), used('TTLDXS', 'SỔ TAY ĐIỆN TỬ')),
      ['recommendations[1].initiatives[0].name'],
    ],
  },
});
