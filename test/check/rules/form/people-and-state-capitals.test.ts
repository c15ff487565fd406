import { peopleAndStateCapitals } from '../../../../src/check/rules/form/people-and-state-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(peopleAndStateCapitals, {
  valid: {
    'as they should be': { theme: 'Đảng bộ và Nhân dân; pháp luật của Nhà nước' },
    'names of bodies': { theme: 'Ủy ban nhân dân, Tòa án nhân dân, Quân đội nhân dân' },
    terms: { theme: 'quản lý nhà nước, bí mật nhà nước, ngân sách nhà nước' },
    'money of China': { theme: 'trả bằng đô la và nhân dân tệ' },
  },
  invalid: {
    'the people': [{ theme: 'Đảng bộ và nhân dân, đời sống nhân dân' }, ['theme', 'nhân dân'], ['theme', 'nhân dân']],
    'the state': [{ theme: 'chính sách của nhà nước' }, ['theme', 'nhà nước']],
    'beside the Party': [{ theme: 'Đảng, nhà nước' }, ['theme', 'nhà nước']],
  },
});
