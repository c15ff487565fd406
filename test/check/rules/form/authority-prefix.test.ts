import { authorityPrefix } from '../../../../src/check/rules/form/authority-prefix.js';
import { ruleCases } from '../../../support/rule-cases.js';

const signs = (signatory: object) => ({ units: [{ name: 'Sở Y tế', signatory }] });

ruleCases(authorityPrefix, {
  valid: {
    'as it should be': signs({ title: 'Phó Giám đốc', authority: 'deputy', behalfOf: 'Giám đốc' }),
    'written out': signs({ title: 'Quyền Giám đốc' }),
    'letters of a longer word': signs({ title: 'Tlinh' }),
  },
  invalid: {
    'for the head': [signs({ title: 'KT. Giám đốc' }), ['units[0].signatory.title']],
    'as the Party writes': [signs({ behalfOf: 'T/M Ban Thường vụ' }), ['units[0].signatory.behalfOf']],
    'acting head': [{ units: [{ name: 'Sở Y tế', headTitle: 'Q. Giám đốc' }] }, ['units[0].headTitle']],
  },
});
