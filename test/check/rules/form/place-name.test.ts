import { placeName } from '../../../../src/check/rules/form/place-name.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(placeName, {
  valid: {
    none: {},
    'a name': { place: 'Nam Định' },
    'of two parts': { place: 'Bà Rịa - Vũng Tàu' },
    'the city of Hồ Chí Minh': { place: 'Thành phố Hồ Chí Minh' },
    'with its level': { place: 'Phường Ngô Quyền' },
    'a number': { place: 'Quận 1' },
    'an apostrophe': { place: 'Ea H’leo' },
    'a level the Party may abbreviate': { regime: 'party', place: 'TP Huế' },
    'other texts': { theme: 'tỉnh Nam Định,' },
  },
  invalid: {
    'with the word tỉnh': [{ place: 'tỉnh Nam Định' }, ['place']],
    'with the word Tỉnh, in the Party too': [{ regime: 'party', place: 'Tỉnh Nam Định' }, ['place']],
    'a person without level': [{ place: 'Hồ Chí Minh' }, ['place']],
    'an abbreviated level': [{ place: 'TP. Hồ Chí Minh' }, ['place']],
    'a comma': [{ place: 'Nam Định,' }, ['place']],
    'the date': [{ place: 'Nam Định, ngày 07 tháng 4 năm 2023' }, ['place']],
    'small letters': [{ place: 'Nam định' }, ['place']],
    'a small level': [{ place: 'thành phố Hồ Chí Minh' }, ['place']],
    'a level too large': [{ place: 'Thành Phố Huế' }, ['place']],
    'all in capitals': [{ place: 'HÀ NỘI' }, ['place']],
    'of one paper': [{ documents: { 'giao-uoc': { place: 'hà nội' } } }, ['documents.giao-uoc.place']],
  },
});
