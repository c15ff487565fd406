import { doubledPunctuation } from '../../../../src/check/rules/language/doubled-punctuation.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(doubledPunctuation, {
  valid: {
    'single marks': { theme: 'Thi đua, khen thưởng; đạt 97,5 điểm. Tổng kết: tốt! Ai? Các đơn vị.' },
    'an ellipsis': { theme: 'văn hóa, thể thao... của tỉnh; y tế,... giáo dục; nghị quyết…, chương trình….' },
    'and so on': { theme: 'văn hóa, thể thao, v.v.. của tỉnh; v.v., v.v; v.v…' },
    'the end of a paper': { theme: 'Lưu: VT./.' },
    'the end of a paper with a point before': { theme: 'các đơn vị thực hiện../.' },
    'dots to fill in': { theme: 'ngày..tháng..năm 20.. ; số..; hồi..giờ; ngày .. tháng .. năm' },
    'rows of dots': { theme: 'họ và tên........' },
    abbreviations: { theme: 'TP., tr.; PGS.TS. Nguyễn Văn A; “…”, “…”; (nếu có).' },
    'marks of different kinds that go together': { theme: 'kết quả (tốt), “xuất sắc”; có đúng không?, “ai?”: “tôi!”.' },
    'an address': { theme: 'xem http://a.vn/x,,y và tệp ke-hoach..docx' },
    'a new line': { pledge: { items: [{ text: 'thi đua,\n, khen thưởng' }] } },
  },
  invalid: {
    commas: [{ theme: 'thi đua yêu nước,,yêu nước' }, ['theme', 'nước,,yêu']],
    'commas with a space': [{ theme: 'Sở Y tế, , Sở Nội vụ' }, ['theme', 'tế, ,']],
    points: [{ theme: 'công chức..Năm 2026; đạt 95%.. Khối' }, ['theme', 'chức..Năm']],
    'two marks': [
      { theme: 'đói nghèo,; thi đua,. Khối; công tác;. Hết' },
      ['theme', 'nghèo,;'],
      ['theme', 'đua,.'],
      ['theme', 'tác;.'],
    ],
    'others twice': [
      { theme: 'quyết thắng!! như sau:: a;; b; vì sao??' },
      ['theme', 'thắng!!'],
      ['theme', 'sau::'],
      ['theme', 'a;;'],
      ['theme', 'sao??'],
    ],
    'told once per field and kind': [{ theme: 'a,, b,, c..' }, ['theme', 'a,,'], ['theme', 'c..']],
    'in decomposed letters': [{ theme: 'yêu nước,, thi đua'.normalize('NFD') }, ['theme', 'nước,,'.normalize('NFD')]],
  },
});
