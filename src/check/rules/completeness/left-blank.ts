import { blanksWhere } from '../../completeness/blanks.js';
import { isNeededToSign } from '../../completeness/needed-fields.js';
import { rule } from '../../rule.js';

/** A blank that a paper can be signed with. */
export const leftBlank = rule({
  id: 'left-blank',
  group: 'completeness',
  severity: 'info',
  title: 'Còn để trống',
  text: 'Tìm những chỗ còn dòng chấm mà văn bản vẫn ký được: số và ngày ghi sau khi ký, lời văn của báo cáo, ghi chú.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Điều 15, khoản 2 và 3 (số, ngày ghi sau khi ký)',
    ids: ['ND30-38'],
    confidence: 'verified',
  },
  example: {
    wrong: 'narrative: {yearEnd: {}}',
    right: 'narrative: {yearEnd: {situation: Năm 2026, khối có 8 đơn vị …}}',
  },
  check: (reading) =>
    blanksWhere(reading, (field) => !isNeededToSign(field), 'Điền mục này nếu đã biết; chưa biết thì để trống.'),
});
