import { mixedRegimes } from '../../../../src/check/rules/form/mixed-regimes.js';
import { ruleCases } from '../../../support/rule-cases.js';
import { madePapers, ownTemplate } from '../../form/made-papers.js';

const party = (conclusions: string) => ({ regime: 'party', conference: { conclusions } });
const PATH = 'conference.conclusions';

ruleCases(mixedRegimes, {
  valid: {
    'marks of its own': party('T/M BAN THƯỜNG VỤ'),
    'state marks in a state paper': { conference: { conclusions: 'TM. KHỐI THI ĐUA' } },
    'the name of the country': party('Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam'),
    'letters of a longer word': party('PKT. Xong'),
    'typed into the office, told of elsewhere': {
      regime: 'party',
      units: [{ name: 'Ban Tổ chức', signatory: { title: 'KT. Trưởng Ban' } }],
    },
    'of a paper with a regime of its own': {
      regime: 'party',
      documents: { 'to-trinh': { regime: 'state', recipients: ['TM. UBND tỉnh'] } },
    },
  },
  invalid: {
    'a state mark in a text of the Party': [party('TM. BAN THƯỜNG VỤ'), [PATH, 'TM.']],
    'a mark of the Party in a state text': [{ conference: { conclusions: 'Ký thay: K/T GIÁM ĐỐC' } }, [PATH, 'K/T']],
    'the words to whom the Party submits': [
      { conference: { conclusions: 'Kính trình: Tỉnh ủy' } },
      [PATH, 'Kính trình:'],
    ],
    'the national title': [party('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'), [PATH, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  },
});

ruleCases(mixedRegimes, {
  valid: { 'a state template': {} },
  invalid: { 'a state template for the Party': [{ regime: 'party' }, ['documents.mau-rieng']] },
  papers: madePapers([], ownTemplate('<p>TM. HỘI NGHỊ</p>')),
});
