import { countInText } from '../../../../src/check/rules/numbers/count-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = Array.from({ length: 8 }, (_, index) => ({ name: `Sở số ${index}` }));
const says = (situation: string, more: object = {}) => ({ units, narrative: { yearEnd: { situation } }, ...more });
const FIELD = 'narrative.yearEnd.situation';

ruleCases(countInText, {
  valid: {
    'the same': says('Khối thi đua gồm 8 đơn vị.'),
    'in figures and words': says('Khối gồm 08 (tám) cơ quan, đơn vị.'),
    'a part of the units': says('Khối có 3 đơn vị được tặng Cờ; 03 đơn vị trong Khối đạt giải.'),
    'a part as a sentence': says('Về Cờ thi đua, Khối có 2 đơn vị. Các đơn vị: Khối có 3 đơn vị.'),
    'who did something': says('Khối có 3 đơn vị được tặng Cờ. Khối có 2 cơ quan, đơn vị ở xa.'),
    'departments, as many': says('Khối gồm 8 sở, ngành. Khối có tám cơ quan, đơn vị.'),
    'a part with a reason': says('Khối có 2 đơn vị thành viên chưa nộp báo cáo.'),
    'of others': says('Đoàn kiểm tra của Khối gồm 4 đơn vị; Khối thành lập 02 tổ, mỗi tổ gồm 4 đơn vị.'),
    'of another bloc': says('Khối thi đua các huyện gồm 12 đơn vị.'),
    'in parts': says('Khối gồm 5 cơ quan, đơn vị sự nghiệp và 3 đơn vị khác.'),
    'a day of the month': says('Trước 20/11 đơn vị của Khối họp. Đến ngày 9/8 đơn vị thành viên nào cũng đã nộp.'),
    'not all units are known': says('Khối thi đua gồm 7 đơn vị.', { unitsComplete: false }),
    'of an earlier year': says(
      'Năm 2021, Khối gồm 10 đơn vị; sau sắp xếp còn 08 đơn vị. Cuối năm 2022, cả 9 đơn vị của Khối',
    ),
    'no more than there are': says('08 đơn vị trong Khối cùng thực hiện; 3 cơ quan, đơn vị của Khối đạt giải.'),
    'more units, of other blocs': says(
      'Có 12 đơn vị thuộc Khối doanh nghiệp đạt; 15 đơn vị của các Khối; 20 đơn vị trong hai khối, 9 đơn vị thuộc Khối thi đua số 2.',
    ),
    'units below those of the bloc': says('Có 45 đơn vị trực thuộc Khối; 60 đơn vị sự nghiệp của Khối được kiểm tra.'),
    'days, months, numbers before units': says(
      'Đến ngày 15 đơn vị trong Khối có báo cáo. Từ tháng 10 đơn vị trong Khối đã làm. Trước 20/11 đơn vị của Khối nộp. Trong năm đơn vị trong Khối đã ký.',
    ),
    'more units, in other years': says(
      'Năm 2024, 10 đơn vị trong Khối đã ký. So với 12 đơn vị trong Khối năm 2024 thì giảm. Trước khi sắp xếp, có 11 đơn vị thuộc Khối tham gia.',
    ),
    'counted several times': says(
      'Đã kiểm tra 12 lượt đơn vị trong Khối; có 24 lượt, 12 đơn vị trong Khối được kiểm tra.',
    ),
    'before the change': says('Trước đây, Khối gồm 10 đơn vị. Trước khi sắp xếp, Khối có 12 đơn vị thành viên.'),
    'before the change, said behind': says('Khối gồm 12 đơn vị trước khi hợp nhất. Ban đầu Khối gồm 6 đơn vị.'),
    'of members before a year': says('Trước năm 2021, 10/10 đơn vị thành viên đều là sở.'),
    'of one unit': {
      units,
      recommendations: [{ award: 'BKT', unit: 'Sở số 1', merit: { results: 'Khối văn phòng Sở; Khối gồm 3 đơn vị.' } }],
    },
  },
  invalid: {
    'one fewer': [says('Khối thi đua gồm 7 đơn vị.'), [FIELD, '7']],
    'by its full name': [says('Năm qua, Khối thi đua các sở hiện gồm 07 đơn vị.'), [FIELD, '07']],
    'with the name of the province': [
      says('Khối thi đua các sở tỉnh Minh Họa gồm có 09 đơn vị.', { authority: { level: 'tỉnh', name: 'Minh Họa' } }),
      [FIELD, '09'],
    ],
    'the number again further on': [says('Khối gồm 7 đơn vị ở 7 xã.'), [FIELD, '7']],
    'departments and branches': [says('Khối thi đua gồm 9 sở, ngành.'), [FIELD, '9']],
    departments: [says('Khối gồm bảy sở.'), [FIELD, 'bảy']],
    'bodies in words': [says('Khối thi đua các sở gồm chín cơ quan.'), [FIELD, 'chín']],
    'it has so many': [says('Năm 2023, Khối có 9 cơ quan, đơn vị. Năm qua …'), [FIELD, '9']],
    'it has so many, and people': [says('Khối có 07 đơn vị, với tổng số 900 người.'), [FIELD, '07']],
    'in words': [says('Khối bao gồm chín đơn vị thành viên.'), [FIELD, 'chín']],
    'a name with a comma and a number': [
      says('Khối trưởng báo cáo: Khối thi đua số 3, các sở gồm 7 đơn vị.', {
        bloc: { name: 'Khối thi đua số 3, các sở' },
      }),
      [FIELD, '7'],
    ],
    'of this year': [says('Cuối năm 2023, Khối gồm 9 đơn vị; năm 2022 có 8.'), [FIELD, '9']],
    'an earlier year in another clause': [says('Năm 2021 có 10 sở; nay Khối gồm 9 đơn vị.'), [FIELD, '9']],
    'the year of a date and of a time': [
      says('Theo Quyết định ngày 05 tháng 3 năm 2021, Khối gồm 7 đơn vị. Từ năm 2022, Khối gồm 9 đơn vị.'),
      [FIELD, '7'],
      [FIELD, '9'],
    ],
    'before some day': [says('Trước ngày 15/12, cả 7 đơn vị trong Khối đã nộp.'), [FIELD, '7']],
    'all members': [says('Khối có 9 đơn vị thành viên.\n\nNăm qua …'), [FIELD, '9']],
    'all of them': [says('Tất cả 07 đơn vị trong Khối đã ký.'), [FIELD, '07']],
    'of so many': [
      says('Có 6/7 đơn vị trong Khối hoàn thành; 7/7 đơn vị thành viên nộp báo cáo.'),
      [FIELD, '7'],
      [FIELD, '7'],
    ],
    'more than there are': [
      says('9 đơn vị trong Khối cùng thực hiện; có 12 cơ quan, đơn vị thuộc Khối, mười đơn vị của Khối đã đạt.'),
      [FIELD, '9'],
      [FIELD, '12'],
      [FIELD, 'mười'],
    ],
    'all of them, told once': [says('Cả 9 đơn vị trong Khối đã ký.'), [FIELD, '9']],
    'in the pledge': [{ units, pledge: { opening: 'Cả 10 đơn vị của Khối thống nhất' } }, ['pledge.opening', '10']],
  },
});
