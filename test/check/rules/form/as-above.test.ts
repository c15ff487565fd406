import { asAbove } from '../../../../src/check/rules/form/as-above.js';
import { ruleCases } from '../../../support/rule-cases.js';
import { madePapers } from '../../form/made-papers.js';

const sent = (id: string, recipients: readonly string[], says: object = {}) => ({
  ...says,
  documents: { [id]: { recipients } },
});

ruleCases(asAbove, {
  valid: {
    'the defaults': {},
    'a submission': sent('to-trinh', ['Như trên', 'Lưu: VT']),
    'a submission, for information': sent('to-trinh', ['Như trên (để báo cáo)', 'Lưu: VT']),
    'a plan': sent('ke-hoach', ['Sở Nội vụ', 'Lưu: VT']),
    'a report of the Party': sent('bao-cao-so-ket', ['Sở Nội vụ'], { regime: 'party' }),
    'an invitation': sent('giay-moi', ['Như trên', 'Lưu: VT']),
  },
  invalid: {
    'a submission without': [sent('to-trinh', ['Sở Nội vụ', 'Lưu: VT']), ['documents.to-trinh.recipients']],
    'not first': [sent('to-trinh', ['Sở Nội vụ', 'Như trên']), ['documents.to-trinh.recipients']],
    'a plan with': [sent('ke-hoach', ['Sở Nội vụ', 'Như trên']), ['documents.ke-hoach.recipients[1]']],
  },
  papers: madePapers(['to-trinh', 'ke-hoach', 'bao-cao-so-ket', 'giay-moi']),
});
