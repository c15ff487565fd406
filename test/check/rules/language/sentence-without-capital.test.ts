import { sentenceWithoutCapital } from '../../../../src/check/rules/language/sentence-without-capital.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(sentenceWithoutCapital, {
  valid: {
    sentences: { theme: 'Khối đã hoàn thành nhiệm vụ. Các đơn vị đạt chỉ tiêu.' },
    abbreviations: { theme: 'xã hội v.v. và đc. hồng; tr. năm; 5 tr. đồng; TP. ninh' },
    'an ellipsis': { theme: 'văn hóa, thể thao... của tỉnh; nghị quyết… các cấp' },
    'marks of a list': { theme: '1. nội dung; a. nội dung' },
    'an address, a product': { theme: 'Xem tại địa chỉ. moha.gov.vn; hệ thống mới. eOffice' },
    'a new line': { pledge: { items: [{ text: 'nhiệm vụ.\ncác đơn vị' }] } },
  },
  invalid: {
    'a small letter': [{ theme: 'Khối đã hoàn thành nhiệm vụ. các đơn vị đạt chỉ tiêu.' }, ['theme', 'các']],
    'told once per field': [{ theme: 'nhiệm vụ. các tập thể. cá nhân' }, ['theme', 'các']],
  },
});
