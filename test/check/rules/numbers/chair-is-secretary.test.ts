import { chairIsSecretary } from '../../../../src/check/rules/numbers/chair-is-secretary.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (chairperson: object, secretary: object) => ({ conference: { chairperson, secretary } });

ruleCases(chairIsSecretary, {
  valid: {
    'two persons': says({ name: 'Lê Thị D' }, { name: 'Bùi Văn L' }),
    'of one name, in two offices': says(
      { name: 'Lê Thị D', title: 'Giám đốc' },
      { name: 'Lê Thị D', title: 'Chuyên viên' },
    ),
    'one is not known': says({ name: 'Lê Thị D' }, {}),
  },
  invalid: {
    'one person': [says({ name: 'Lê Thị D' }, { name: 'Lê Thị D' }), ['conference.secretary.name']],
    'with the same office': [
      says({ name: 'Lê Thị Hoà', title: 'Giám đốc' }, { name: 'LÊ THỊ HÒA', title: 'Giám đốc' }),
      ['conference.secretary.name'],
    ],
  },
});
