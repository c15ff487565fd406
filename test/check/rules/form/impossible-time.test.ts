import { impossibleTime } from '../../../../src/check/rules/form/impossible-time.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(impossibleTime, {
  valid: {
    'times of day': {
      theme:
        'Hội nghị bắt đầu lúc 8 giờ 30, kết thúc hồi 11h45; 0 giờ 15, hồi 24 giờ 00 phút, lúc 24 giờ; trong 24 giờ 15 phút, 23 giờ 59 phút, 24 giờ 00; 13h30’.',
    },
    'amounts of time': {
      theme:
        'Xử lý trong 48 giờ; trực 24/24 giờ; sau 36 giờ 30 phút thì xong; 40 giờ học; từ 72 giờ xuống 36 giờ; tổng 30 giờ 00 phút; rút ngắn còn 90 giờ, có lúc 48 giờ; tập trung vào 36 giờ thực hành.',
    },
    'numbers behind an hour': {
      theme: 'Đến 8 giờ 75 đại biểu đã có mặt; từ 14 giờ 65 đơn vị họp; lúc 8 giờ 95% có mặt.',
    },
    'names that look like times': { theme: 'đường 12h75/3, mã 5-11h75, tập tin 25h00-1' },
    quarters: { theme: 'Quý I năm 2026, quý 4/2026, quý IV, trong quý III, đến hết quý II.' },
    'no quarters': {
      theme:
        'ông Đặng Quý V, đá quý X; khách quý 5 năm liền, thầy Quý 9 năm công tác; Quý vị đại biểu; quý 10 đồng chí năm 2026',
    },
  },
  invalid: {
    'minutes in one word': [{ theme: 'kết thúc vào lúc 11h75 phút, 8h60.' }, ['theme', '11h75'], ['theme', '8h60']],
    'hours in one word': [{ theme: 'lúc 25h00' }, ['theme', '25h00']],
    'minutes written out': [
      { theme: 'lúc 8 giờ 75 phút; hồi 9 giờ 60.' },
      ['theme', '8 giờ 75 phút'],
      ['theme', '9 giờ 60'],
    ],
    'hours written out': [
      { theme: 'ngày mai họp lúc 25 giờ 00; hồi 26 giờ ngày 20; từ 30 giờ 00.' },
      ['theme', '25 giờ 00'],
      ['theme', '26 giờ'],
      ['theme', '30 giờ 00'],
    ],
    'after midnight': [{ theme: 'kết thúc hồi 24 giờ 15 phút' }, ['theme', '24 giờ 15']],
    'a fifth quarter': [
      { theme: 'Quý V năm 2026, quý 5/2026; xong trong quý VI.' },
      ['theme', 'Quý V'],
      ['theme', 'quý 5'],
      ['theme', 'quý VI'],
    ],
  },
});
