import { headingAtFoot } from '../../../../src/check/rules/page/heading-at-foot.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

const TEXT = ['P', 'Nội dung.'] as const;
const HEADING = ['H2', 'III. TỔ CHỨC THỰC HIỆN'] as const;

pageRuleCases(headingAtFoot, {
  valid: {
    'followed by its text': pagedPaper([[TEXT, HEADING, TEXT], [TEXT]]),
    'at the head of a page': pagedPaper([[TEXT], [HEADING, TEXT]]),
    'at the end of all': pagedPaper([[TEXT, HEADING]]),
  },
  invalid: {
    'last on its page': [
      pagedPaper([[TEXT, HEADING], [TEXT]]),
      'trang 1: đề mục “III. TỔ CHỨC THỰC HIỆN” nằm ở cuối trang.',
    ],
  },
});
