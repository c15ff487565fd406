import { signatureAlone } from '../../../../src/check/rules/page/signature-alone.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

const TEXT = ['P', 'Đoạn cuối của nội dung.'] as const;
const HEADING = ['P', 'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC'] as const;
const SIGN = ['sign', 'GIÁM ĐỐC', 'Nguyễn Văn A'] as const;
const RECIPIENTS = [
  ['P', 'Nơi nhận:'],
  ['P', '- Lưu: VT.'],
] as const;

pageRuleCases(signatureAlone, {
  valid: {
    'all on one page': pagedPaper([[TEXT, SIGN]]),
    'with the last paragraph': pagedPaper([[TEXT], [TEXT, HEADING, SIGN]]),
    'with the last row of a table': pagedPaper([[TEXT], [['cell', 'Tổng cộng: 03'], SIGN]]),
    'the second page of many signatures': pagedPaper([[TEXT], [TEXT, SIGN], [SIGN, SIGN]]),
    'nobody signs': pagedPaper([[TEXT], [HEADING]]),
  },
  invalid: {
    alone: [pagedPaper([[TEXT], [SIGN]]), 'trang 2: chỗ ký đứng một mình, không kèm dòng nội dung nào.'],
    'with its heading and the recipients only': [
      pagedPaper([[TEXT], [HEADING, ...RECIPIENTS, SIGN]]),
      'trang 2: chỗ ký đứng một mình, không kèm dòng nội dung nào.',
    ],
  },
});
