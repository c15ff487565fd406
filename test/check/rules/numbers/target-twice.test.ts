import { targetTwice } from '../../../../src/check/rules/numbers/target-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (target: object) => ({
  pledge: {
    items: [{ text: 'A', targets: [{ content: 'Hồ sơ giải quyết đúng hạn', unitOfMeasure: '%', planned: '98' }] }],
  },
  targets: [target],
});

ruleCases(targetTwice, {
  valid: {
    'two targets': says({ content: 'Văn bản ký số', unitOfMeasure: '%' }),
    'in other units': says({ content: 'Hồ sơ giải quyết đúng hạn', unitOfMeasure: 'hồ sơ' }),
  },
  invalid: {
    'the same': [
      says({ content: 'Hồ sơ giải quyết đúng hạn', unitOfMeasure: '%', planned: '95' }),
      ['targets[0].content'],
    ],
    'in capitals': [says({ content: 'HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN', unitOfMeasure: '%' }), ['targets[0].content']],
  },
});
