import { awardCapitals } from '../../../../src/check/rules/form/award-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

const award = (name: string) => ({ recommendations: [{ award: name }] });

ruleCases(awardCapitals, {
  valid: {
    'as they should be': { theme: 'Cờ thi đua của Chính phủ, Chiến sĩ thi đua cơ sở, Huân chương Lao động hạng Ba' },
    'both ways in use': { theme: 'Tập thể lao động xuất sắc, Tập thể Lao động xuất sắc' },
    'with an abbreviation': award('Bằng khen của Chủ tịch UBND tỉnh'),
    'by its code': award('CTDCP'),
    'in general, in a sentence': { theme: 'được tặng bằng khen, giấy khen, cờ thi đua' },
    'other words': { theme: 'cờ thi đua cấp trên' },
  },
  invalid: {
    'every word large': [{ theme: 'danh hiệu Chiến Sĩ Thi Đua cơ sở' }, ['theme', 'Chiến Sĩ Thi Đua cơ sở']],
    'the other spelling of sĩ': [{ theme: 'Chiến Sỹ Thi Đua' }, ['theme', 'Chiến Sỹ Thi Đua']],
    'an order in small letters': [{ theme: 'huân chương lao động hạng ba' }, ['theme', 'huân chương lao động hạng ba']],
    'the grade of an order': [{ theme: 'Huân chương Lao động hạng nhì' }, ['theme', 'Huân chương Lao động hạng nhì']],
    'who grants it': [{ theme: 'Cờ thi đua của chính phủ' }, ['theme', 'Cờ thi đua của chính phủ']],
    'given as the award': [award('cờ thi đua của UBND tỉnh'), ['recommendations[0].award', 'cờ thi đua của UBND tỉnh']],
    'a certificate': [{ theme: 'Bằng Khen, Giấy Khen' }, ['theme', 'Bằng Khen'], ['theme', 'Giấy Khen']],
  },
});
