import { titleWrapsBadly } from '../../../../src/check/rules/page/title-wraps-badly.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

const title = (subject: string) =>
  ({
    nodes: [
      {
        type: 'title',
        kind: [{ type: 'text', text: 'Kế hoạch' }],
        subjects: [[{ type: 'text', text: subject }]],
      },
    ],
  }) as const;
const SUBJECT = 'Công tác thi đua của Khối thi đua tỉnh';

pageRuleCases(titleWrapsBadly, {
  valid: {
    'one line': pagedPaper([[['P', SUBJECT]]], title(SUBJECT)),
    'lines of like length': pagedPaper([[['P', 'Công tác thi đua của ', 'Khối thi đua tỉnh']]], title(SUBJECT)),
    'another text wraps so': pagedPaper([[['P', 'Nội dung của ', 'tỉnh']]], title(SUBJECT)),
  },
  invalid: {
    'one word is left': [
      pagedPaper([[['P', 'Công tác thi đua của Khối thi đua ', 'tỉnh']]], title(SUBJECT)),
      'trang 1: dòng cuối của tên văn bản chỉ còn chữ “tỉnh”.',
    ],
  },
});
