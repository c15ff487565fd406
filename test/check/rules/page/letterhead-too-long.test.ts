import { letterheadTooLong } from '../../../../src/check/rules/page/letterhead-too-long.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

const text = (words: string) => [{ type: 'text', text: words } as const];
const head = (issuer: string) =>
  ({
    nodes: [{ type: 'letterhead', superior: text('UBND tỉnh'), issuer: text(issuer), place: [], date: [] }],
  }) as const;
const FIVE = ['KHỐI THI ĐUA ', 'CÁC SỞ, NGÀNH ', 'KHOA HỌC - ', 'VĂN HÓA - ', 'XÃ HỘI'] as const;
const NAME = 'Khối thi đua các sở, ngành Khoa học - Văn hóa - Xã hội';

pageRuleCases(letterheadTooLong, {
  valid: {
    'four lines': pagedPaper([[['P', 'KHỐI ', 'THI ĐUA ', 'CÁC ', 'SỞ']]], head('Khối thi đua các sở')),
    'another text of five': pagedPaper([[['P', ...FIVE]]], head('Khối thi đua')),
  },
  invalid: {
    'five lines': [
      pagedPaper([[['P', ...FIVE]]], head(NAME)),
      `trang 1: tên “${NAME.toUpperCase()}” chiếm 5 dòng ở đầu văn bản.`,
    ],
    'two lines where one is wanted': [
      pagedPaper([[['P', 'KHỐI THI ĐUA ', 'CÁC SỞ']]], head('Khối thi đua các sở')),
      'trang 1: tên “KHỐI THI ĐUA CÁC SỞ” chiếm 2 dòng ở đầu văn bản.',
      { most: 1 },
    ],
  },
});
