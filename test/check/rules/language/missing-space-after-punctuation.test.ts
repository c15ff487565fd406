import { missingSpaceAfterPunctuation } from '../../../../src/check/rules/language/missing-space-after-punctuation.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(missingSpaceAfterPunctuation, {
  valid: {
    'a space behind each': { theme: 'Khối. Khối; gồm: Sở Y tế, Sở Nội vụ! Tốt? Tốt (một) hai' },
    numbers: { theme: '1.000.000 đồng; 97,5%; 8:00; 3.2a; 01/3/2026' },
    abbreviations: { theme: 'TP.HCM, Tp.Hồ Chí Minh, ThS.Nguyễn, Ths.Nguyễn, ND.CP, đc.Hồng, PGS.TS, Q.1, v.v.' },
    initials: { theme: 'N.V.A, Nguyễn V.A' },
    'an ellipsis, the end of a paper': { theme: 'mô hình…Nhờ đó...Các năm 2023./.' },
    addresses: { theme: 'Gửi thidua@Sonoivu.Gov.vn, https://Vanban.Chinhphu.vn:Cong, www.Moha.Gov.vn, Báo cáo.docx' },
    'brackets within a word': { theme: 'đơn vị(s), điểm a(i), f(xy), báo cáo (nếu có)' },
    'marks of a list': { theme: '1.Nội dung a)Nội dung a.Nội dung' },
    'a shortened name': { theme: 'Sở VH,TT&DL; Sở VH,TT và DL; Sở LĐ,TB&XH; Sở VH,TT & DL' },
    'points of a clause': { theme: 'điểm a,b,c khoản 1' },
  },
  invalid: {
    'a full stop': [
      { theme: 'tặng Bằng khen cho 04 tập thể thuộc Khối.Khối thi đua đã suy tôn' },
      ['theme', 'Khối.Khối'],
    ],
    'before small letters': [{ theme: 'nhiệm vụ.tiếp tục' }, ['theme', 'vụ.tiếp']],
    'before an abbreviation, behind a year': [{ theme: 'của tỉnh.UBND tỉnh' }, ['theme', 'tỉnh.UBND']],
    'behind a year': [{ theme: 'năm 2023.Các đơn vị' }, ['theme', '2023.Các']],
    'a comma': [{ theme: 'thi đua,khen thưởng' }, ['theme', 'đua,khen']],
    'a comma before a number': [{ theme: 'hạng Ba,05 tập thể' }, ['theme', 'Ba,05']],
    'abbreviations of several': [{ theme: 'gửi UBND,HĐND và MTTQ' }, ['theme', 'UBND,HĐND']],
    'a semicolon': [{ theme: 'Sở Y tế;Sở Nội vụ' }, ['theme', 'tế;Sở']],
    'a colon': [{ theme: 'gồm:Sở Y tế' }, ['theme', 'gồm:Sở']],
    'a bracket, a quotation mark': [{ theme: '(KH-VH-XH)đã' }, ['theme', 'XH)đã']],
    'before an opening bracket': [{ theme: 'báo cáo(nếu có)' }, ['theme', 'cáo(nếu']],
    'a quotation mark': [{ theme: 'phong trào “Xanh”và' }, ['theme', 'Xanh”và']],
    'told once per field': [{ theme: 'một,hai mười,chín' }, ['theme', 'một,hai']],
  },
});
