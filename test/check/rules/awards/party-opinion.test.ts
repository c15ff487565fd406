import { partyOpinion } from '../../../../src/check/rules/awards/party-opinion.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (award: string, position: string | undefined, level = 'tỉnh') => ({
  authority: { level },
  units: [{ name: 'Sở Y tế', headTitle: 'Giám đốc' }],
  recommendations: [
    {
      award,
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A', ...(position === undefined ? {} : { position }) },
    },
  ],
});

ruleCases(partyOpinion, {
  valid: {
    'a deputy': given('BKT', 'Phó Giám đốc'),
    'the head of a part': given('BKT', 'Giám đốc Trung tâm Y tế'),
    'an office not told': given('BKT', undefined),
    'in a ministry': given('BKT', 'Giám đốc', 'bộ'),
    'a unit': { authority: { level: 'tỉnh' }, recommendations: [{ award: 'BKT', unit: 'Sở Y tế' }] },
  },
  invalid: {
    'the head': [given('BKT', 'Giám đốc'), ['recommendations[0].person']],
    'the head, with the unit': [given('BKT', 'Giám đốc Sở Y tế', 'Thành ủy'), ['recommendations[0].person']],
    'a national fighter': [given('CSTDTQ', 'Bác sĩ'), ['recommendations[0].person']],
  },
});
