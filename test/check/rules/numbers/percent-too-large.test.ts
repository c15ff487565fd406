import { percentTooLarge } from '../../../../src/check/rules/numbers/percent-too-large.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (planned: string | undefined, actual: string, unitOfMeasure = '%') => ({
  targets: [{ content: 'Hồ sơ đúng hạn', unitOfMeasure, planned, actual }],
});
const AT = 'targets[0].actual';

ruleCases(percentTooLarge, {
  valid: {
    reached: says('98', '98,5'),
    exceeded: says('98%', '150%'),
    'a goal above a hundred': says('110', '180'),
    'not in percent': says('98', '985', 'hồ sơ'),
    'in words': says('từ 98 trở lên', '985'),
    'no goal': says(undefined, '985'),
    'more is possible here': { ...says('98', '180'), checks: { 'percent-too-large': { parameters: { most: 200 } } } },
  },
  invalid: {
    'a comma is missing': [says('98', '985'), [AT]],
    'just above': [says('98', '150,1'), [AT]],
    'with signs': [says('100 %', '1.000 %'), [AT]],
    'of half a year': [
      { targets: [{ content: 'Hồ sơ', unitOfMeasure: '%', planned: '98', halfYearActual: '985', actual: '99' }] },
      ['targets[0].halfYearActual'],
    ],
    'in the pledge': [
      { pledge: { items: [{ text: 'Thi đua', ...says('98', '985') }] } },
      ['pledge.items[0].targets[0].actual'],
    ],
  },
});
