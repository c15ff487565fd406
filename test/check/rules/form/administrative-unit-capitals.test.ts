import { administrativeUnitCapitals } from '../../../../src/check/rules/form/administrative-unit-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(administrativeUnitCapitals, {
  valid: {
    'as they should be': { theme: 'tỉnh Nam Định, thành phố Hải Phòng, Thành phố Hồ Chí Minh, Thủ đô Hà Nội' },
    'a sentence begins': {
      narrative: { yearEnd: { situation: 'Tỉnh Nam Định đổi mới. Tỉnh Nam Định dẫn đầu.\nTỉnh Nam Định' } },
    },
    'the committee of the province': { theme: 'của Tỉnh ủy Nam Định, Tỉnh đoàn Nam Định' },
    'no name behind': { theme: 'toàn tỉnh thi đua, cấp tỉnh' },
    'the tone elsewhere': { theme: 'tỉnh Thanh Hoá' },
    'a quarter that bears a name': { theme: 'tại Phường Điện Biên Phủ' },
  },
  invalid: {
    'the word large in a sentence': [{ theme: 'Nhân dân Tỉnh Nam Định' }, ['theme', 'Tỉnh Nam Định']],
    'of an invented province': [{ theme: 'của Tỉnh Minh Họa' }, ['theme', 'Tỉnh Minh Họa']],
    'the name small': [{ theme: 'Tỉnh Nam định' }, ['theme', 'Tỉnh Nam định']],
    'all of it small': [{ theme: 'tỉnh nam định' }, ['theme', 'tỉnh nam định']],
    'the city of Hồ Chí Minh': [{ theme: 'tại thành phố Hồ Chí Minh' }, ['theme', 'thành phố Hồ Chí Minh']],
    'the capital': [{ theme: 'tại thủ đô Hà Nội' }, ['theme', 'thủ đô Hà Nội']],
    'another city': [{ theme: 'tại Thành phố Hải Phòng' }, ['theme', 'Thành phố Hải Phòng']],
  },
});
