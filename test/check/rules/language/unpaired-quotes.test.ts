import { unpairedQuotes } from '../../../../src/check/rules/language/unpaired-quotes.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(unpairedQuotes, {
  valid: {
    pairs: { theme: 'phong trào “Dân vận khéo”, "Cả nước chung sức" và «Xanh»' },
    'one inside another': { theme: '“Lời kêu gọi “Thi đua ái quốc” của Bác”' },
    'over paragraphs, opened again in each': { pledge: { items: [{ text: '“Đoạn một\n“Đoạn hai\nđoạn ba”.' }] } },
    'a size': { theme: 'màn hình 27" và 32"' },
    'with spaces inside, which another rule tells': { theme: '“ Dân vận khéo ”; " Xanh "' },
    'a year at its end': { theme: '"Kế hoạch năm 2023"' },
    'none at all': { theme: 'thi đua' },
  },
  invalid: {
    'two kinds': [{ theme: 'phong trào "Cả nước chung sức”; "Xanh"' }, ['theme', '"Cả nước chung sức”']],
    'the other two kinds': [{ theme: '“Cả nước", xanh' }, ['theme', '“Cả nước"']],
    'opened twice': [{ theme: 'phong trào “Xanh“, sạch' }, ['theme', '“Xanh“']],
    'not closed': [{ theme: 'phong trào “Xanh, sạch' }, ['theme', '“']],
    'not closed before the next': [{ theme: '“Xanh và “sạch”' }, ['theme', '“']],
    'not opened': [{ theme: 'phong trào Xanh”, sạch' }, ['theme', '”']],
    'the wrong way round': [{ theme: 'phong trào ”Xanh, sạch” của tỉnh' }, ['theme', '”']],
    'straight, over a line end': [{ pledge: { items: [{ text: '"Xanh\nsạch' }] } }, ['pledge.items[0].text', '"']],
    'straight, not opened': [{ theme: 'Xanh", sạch' }, ['theme', '"']],
    'a closing guillemet': [{ theme: 'Xanh», sạch' }, ['theme', '»']],
  },
});
