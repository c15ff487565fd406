import { inconsistentUnitName } from '../../../../src/check/rules/language/inconsistent-unit-name.js';
import { ruleCases } from '../../../support/rule-cases.js';

const DATA = {
  bloc: { name: 'Khối thi đua Văn hoá - Xã hội' },
  units: [
    { name: 'Sở Y tế' },
    { name: 'Sở Giáo dục và Đào tạo' },
    { name: 'Sở Lao động - Thương binh và Xã hội' },
    { name: 'Sở Văn hoá, Thể thao và Du lịch' },
    { name: 'Ban Dân tộc' },
  ],
};

ruleCases(inconsistentUnitName, {
  valid: {
    'the names as listed': {
      ...DATA,
      theme: 'Sở Văn hoá, Thể thao và Du lịch; Sở Lao động - Thương binh và Xã hội; Ban Dân tộc',
    },
    'a name that holds the words of another': {
      units: [{ name: 'Chi cục Thống kê tỉnh' }, { name: 'Cục Thống kê tỉnh' }],
      theme: 'Giao Chi cục Thống kê tỉnh thực hiện',
    },
    'the other tone style, a long dash': {
      ...DATA,
      theme: 'Sở Văn hóa, Thể thao và Du lịch; Khối thi đua Văn hóa – Xã hội',
    },
    abbreviations: { ...DATA, theme: 'Sở VHTTDL, Sở LĐ-TB&XH, Sở Giáo dục và ĐT, Sở Giáo dục & ĐT, Sở GDĐT' },
    'bodies of others': {
      ...DATA,
      theme: 'Sở Y tế tỉnh Nam Định, Bộ Y tế, Phòng Y tế, Sở Y tế dự phòng, Sở Văn hóa Thông tin',
    },
    'a department of another year': { ...DATA, theme: 'Giám đốc Sở Văn hóa và Thể thao ký' },
    'a heading in capitals': { ...DATA, theme: 'SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI; KHỐI THI ĐUA' },
    'bodies in general': { ...DATA, theme: 'các sở Y tế, Giáo dục và Đào tạo; sở y tế, ban dân tộc' },
    'the bloc, other blocs, blocs in general': {
      ...DATA,
      theme: 'Khối thi đua đã họp; Khối Thi đua các trường; khối thi đua; Khối Thi đua số 5',
    },
    'several departments of the same kind': { ...DATA, theme: 'Sở Giáo dục và Đào tạo, Sở Y tế' },
    'a predecessor of the level': { ...DATA, theme: 'Sở Giáo dục tỉnh; Sở Lao động và việc làm' },
    'a reference to a unit': {
      ...DATA,
      roles: [{ role: 'chair', unit: 'Sở Lao động, Thương binh và Xã hội', year: 2023 }],
    },
    'capitals that another rule mends': {
      ...DATA,
      units: [...DATA.units, { name: 'Sở Nội vụ' }],
      theme: 'Sở nội vụ; tại sở Y tế; Sở Y Tế',
    },
    'a unit of one word': { bloc: { name: 'Khối' }, units: [{ name: 'Báo' }], theme: 'báo Khối' },
  },
  invalid: {
    'a part left out': [
      { ...DATA, theme: 'Đại diện Sở Văn hóa - Thể thao đóng góp ý kiến' },
      ['theme', 'Sở Văn hóa - Thể thao'],
    ],
    'a comma for a hyphen': [
      { ...DATA, theme: 'Sở Lao động, Thương binh và Xã hội' },
      ['theme', 'Sở Lao động, Thương binh và Xã hội'],
    ],
    'the word for and': [{ ...DATA, theme: 'Sở Giáo dục - Đào tạo' }, ['theme', 'Sở Giáo dục - Đào tạo']],
    'small letters': [{ ...DATA, theme: 'tại Ban dân tộc' }, ['theme', 'Ban dân tộc']],
    'signs and words between all words': [
      { units: [{ name: 'Tổ A B C D' }], theme: 'Đại diện tổ a, và b, và c, và D họp' },
      ['theme', 'tổ a, và b, và c, và D'],
    ],
    'a wrong mark': [{ ...DATA, theme: 'Sở Giáo dục và Đạo tạo' }, ['theme', 'Sở Giáo dục và Đạo tạo']],
    'the name of the bloc': [
      { ...DATA, theme: 'Khối Thi đua Văn hóa, Xã hội' },
      ['theme', 'Khối Thi đua Văn hóa, Xã hội'],
    ],
    'the bloc with another capital': [{ ...DATA, theme: 'Khối Thi đua đã họp' }, ['theme', 'Khối Thi đua']],
    'each way once, wherever it stands': [
      { ...DATA, theme: 'Ban dân tộc', pledge: { items: [{ text: 'Ban dân tộc' }, { text: 'ban Dân tộc' }] } },
      ['theme', 'Ban dân tộc'],
      ['pledge.items[1].text', 'ban Dân tộc'],
    ],
    'before another body': [{ ...DATA, theme: 'Sở Giáo dục, Sở Y tế' }, ['theme', 'Sở Giáo dục']],
    'a unit the reference does not find': [
      { ...DATA, conference: { chairperson: { name: 'Lê A', unit: 'Sở Văn hóa - Thể thao' } } },
      ['conference.chairperson.unit', 'Sở Văn hóa - Thể thao'],
    ],
  },
});
