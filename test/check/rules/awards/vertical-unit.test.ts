import { verticalUnit } from '../../../../src/check/rules/awards/vertical-unit.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (unit: object, award: string, level = 'tỉnh') => ({
  authority: { level },
  units: [{ id: 'x', ...unit }],
  recommendations: [{ award, unit: 'x' }],
});

ruleCases(verticalUnit, {
  valid: {
    'a department of the province': given({ name: 'Sở Y tế' }, 'CTDCP'),
    'an award of the province': given({ name: 'Kho bạc Nhà nước khu vực' }, 'CTDT'),
    'a bloc of a ministry': given({ name: 'Kho bạc Nhà nước khu vực' }, 'CTDCP', 'bộ'),
    'under the assembly of the province': given({ name: 'Văn phòng', superior: 'Đoàn ĐBQH và HĐND tỉnh' }, 'CTDCP'),
    'a name that only begins with the same letters': given({ name: 'Công ang' }, 'CTDCP'),
    'a list without it': {
      ...given({ name: 'Kho bạc Nhà nước khu vực' }, 'CTDCP'),
      checks: { 'vertical-unit': { parameters: { names: ['Thuế'] } } },
    },
  },
  invalid: {
    'the treasury': [given({ name: 'Kho bạc Nhà nước khu vực' }, 'CTDCP'), ['recommendations[0].unit']],
    'social insurance': [given({ name: 'Bảo hiểm xã hội tỉnh' }, 'BKTTG'), ['recommendations[0].unit']],
    'the tax office, by its whole name': [given({ name: 'Thuế' }, 'HCLD3'), ['recommendations[0].unit']],
    'under a ministry': [
      given({ name: 'Chi cục Khí tượng', superior: 'Bộ Công Thương' }, 'CTDCP'),
      ['recommendations[0].unit'],
    ],
  },
});
