import { describe, expect, test } from '@jest/globals';
import { impossibleSyllable } from '../../../../src/check/rules/language/impossible-syllable.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(impossibleSyllable, {
  valid: {
    'Vietnamese in both tone styles': { theme: 'Thi đua hòa hợp, hoà hợp, khỏe, khoẻ, thủy, thuỷ' },
    'in capitals': { theme: 'KHỐI THI ĐUA CÁC SỞ, NGÀNH' },
    'in decomposed letters': { theme: 'Chú trọng khen thưởng'.normalize('NFD') },
    'with a soft hyphen inside': { theme: 'Chú tr\u00ADọng' },
    abbreviations: { theme: 'UBND, HĐND, TTg, CNĐT, LĐTB&XH, BTVTU, TW, Tp. và ThS' },
    'numbers and symbols of papers': {
      theme: 'Chỉ thị 34-CT/TW, Quyết định 2374/QĐ-UBND ngày 23/3/2023, mục II.3b, khoản iv',
    },
    'addresses and files': { theme: 'Gửi về thidua@gov.vn, https://tdkt.gov.vn/thpt hoặc mẫu.docx, bieu.xlsx' },
    'units of measure': { theme: '15 km đường, 3 ha rừng, 20m2 nhà, 5 kg gạo' },
    'foreign names': { theme: 'Đoàn Singapore, Microsoft và Mát-xcơ-va, Lênin, Ăngghen' },
    'names of the Highlands': { theme: 'Tỉnh Đắk Lắk, Krông Pắc, Bắc Kạn, đồng bào Xtiêng, H’Mông, Mnông, Kon Tum' },
    'foreign words': {
      theme: 'Họp online, website, email, video, logo, marketing, internet, fanpage, ki-lô-gam, vắc-xin, plan',
    },
    'letters Vietnamese does not have': { theme: 'Triển lãm Köln, façade' },
    'a tone mark on a wrong letter, which another rule tells': { theme: 'Hòan thành qúy I' },
    'a paragraph in an old encoding, which another rule tells': { theme: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
    'words allowed here': {
      theme: 'Câu lạc bộ Bưk và crôm',
      checks: { 'impossible-syllable': { parameters: { allowed: ['bưk', 'crôm'] } } },
    },
  },
  invalid: {
    'a vowel left out': [{ theme: 'Chú trng công tác khen thưởng' }, ['theme', 'trng']],
    'a vowel left out before a full stop': [{ theme: 'Phát huy vai trò quan trng.' }, ['theme', 'trng']],
    'a mark left out': [{ theme: 'Vì ngưòi dân' }, ['theme', 'ngưòi']],
    'a word without its tone': [{ theme: 'Công tac khen thưởng' }, ['theme', 'tac']],
    'twice in one text': [{ theme: 'Thi đuaa yêu nứơcc' }, ['theme', 'đuaa'], ['theme', 'nứơcc']],
    'in capitals': [{ theme: 'CÁC SỞ, NGNÀH' }, ['theme', 'NGNÀH']],
    'capitalised, with marks': [{ theme: 'Trưongf Chính trị' }, ['theme', 'Trưongf']],
    'two words without a space': [{ theme: 'Khối thiđua' }, ['theme', 'thiđua']],
    'capitals and tones glued': [{ theme: 'Giám đốc SởVHTT' }, ['theme', 'SởVHTT']],
    'in decomposed letters': [{ theme: 'Vì ngưòi dân'.normalize('NFD') }, ['theme', 'ngưòi'.normalize('NFD')]],
    'with a soft hyphen inside': [{ theme: 'Chú tr\u00ADng' }, ['theme', 'tr\u00ADng']],
    'joined by one hyphen': [{ theme: 'kinh tế-xã hộii' }, ['theme', 'hộii']],
    'in a list': [
      { pledge: { items: [{ text: 'Thi đua' }, { text: 'Chấp hành chủ trươngg' }] } },
      ['pledge.items[1].text', 'trươngg'],
    ],
  },
});

describe('impossible-syllable advises', () => {
  test.each([
    ['Chú trng', 'có lẽ là “trong”, “trung”, “trọng”'],
    ['Vì ngưòi dân', 'có lẽ là “người”'],
    ['Khối thiđua', 'Có lẽ thiếu dấu cách: “thi đua”'],
    ['Xqàwz', 'Gõ lại cho đúng. Nếu'],
  ])('%s', async (theme, advice) => {
    const [only] = await findings(impossibleSyllable, { theme });
    expect(only?.hint).toContain(advice);
  });
});
