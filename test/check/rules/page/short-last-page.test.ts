import { shortLastPage } from '../../../../src/check/rules/page/short-last-page.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

pageRuleCases(shortLastPage, {
  valid: {
    'three lines': pagedPaper([[['P', 'a']], [['P', 'a', 'b', 'c']]]),
    'one page of one line': pagedPaper([[['P', 'a']]]),
  },
  invalid: {
    'two lines': [pagedPaper([[['P', 'a']], [['P', 'a', 'b']]]), 'trang 2: trang cuối chỉ có 2 dòng.'],
    'three lines where five are wanted': [
      pagedPaper([[['P', 'a']], [['P', 'a', 'b', 'c']]]),
      'trang 2: trang cuối chỉ có 3 dòng.',
      { least: 5 },
    ],
  },
});
