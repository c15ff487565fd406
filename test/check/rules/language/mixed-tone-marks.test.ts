import { mixedToneMarks } from '../../../../src/check/rules/language/mixed-tone-marks.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(mixedToneMarks, {
  valid: {
    'the old style alone': { theme: 'văn hóa, ủy ban, sức khỏe' },
    'the new style alone': { theme: 'văn hoá, uỷ ban, sức khoẻ' },
    'the other style in a quotation': { theme: 'văn hóa; phong trào “đời sống văn hoá”, "thi đua hoà bình"' },
    'in the name of a unit': {
      units: [{ name: 'Sở Văn hoá' }, { name: 'Sở Y tế' }],
      theme: 'Sở Văn hoá nâng cao đời sống văn hóa',
    },
    'in the name of the bloc': {
      bloc: { name: 'Khối thi đua Văn hoá - Xã hội' },
      theme: 'Khối thi đua Văn hoá - Xã hội, văn hóa',
    },
    'in the name of a person': {
      conference: { guests: [{ name: 'Nguyễn Văn Hoà', function: 'attends' }] },
      theme: 'Đồng chí Nguyễn Văn Hoà nói về văn hóa',
    },
    'in names of people and places': {
      theme: 'anh Trần Văn Thuỷ, tỉnh Hoà Bình, huyện Thuỷ Nguyên; văn hóa, thủy lợi',
    },
    'a syllable both styles write alike': { theme: 'hoàn thành, quý, quỹ, hoài, văn hóa' },
    'a foreign word': { theme: 'văn hóa Comoé' },
    'the style chosen here': { theme: 'văn hoá', checks: { 'mixed-tone-marks': { parameters: { style: 'new' } } } },
  },
  invalid: {
    'the rarer style': [{ theme: 'đời sống văn hóa, cơ quan văn hóa, gia đình văn hoá' }, ['theme', 'hoá']],
    'each word once, wherever it stands': [
      { theme: 'hóa, hóa, hóa, hóa, hoá, uỷ', pledge: { items: [{ text: 'văn hoá' }] } },
      ['theme', 'hoá'],
      ['theme', 'uỷ'],
    ],
    'of equals the new style in a state paper': [{ theme: 'văn hóa, văn hoá' }, ['theme', 'hoá']],
    'of equals the old style in a Party paper': [{ regime: 'party', theme: 'văn hóa, văn hoá' }, ['theme', 'hóa']],
    'in fields far apart': [
      { theme: 'Sức khoẻ', pledge: { items: [{ text: 'khỏe' }, { text: 'khỏe' }] } },
      ['theme', 'khoẻ'],
    ],
    'in the name of a body or an award': [
      { theme: 'Tỉnh Uỷ, Sở Văn Hoá và Thể thao, ủy ban, văn hóa, ủy viên, hóa' },
      ['theme', 'Uỷ'],
      ['theme', 'Hoá'],
    ],
    'with a capital alone': [{ theme: 'ủy ban, ủy viên. Uỷ ban' }, ['theme', 'Uỷ']],
    'in capitals': [{ theme: 'VĂN HOÁ, văn hóa, văn hóa' }, ['theme', 'HOÁ']],
    'against the style chosen here': [
      { theme: 'văn hoá', checks: { 'mixed-tone-marks': { parameters: { style: 'old' } } } },
      ['theme', 'hoá'],
    ],
  },
});
