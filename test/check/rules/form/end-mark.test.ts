import { endMark } from '../../../../src/check/rules/form/end-mark.js';
import { ruleCases } from '../../../support/rule-cases.js';
import { madePapers, ownTemplate } from '../../form/made-papers.js';

ruleCases(endMark, {
  valid: {
    'a full stop': { pledge: { commitment: 'Cam kết thực hiện.' } },
    'and so on': { theme: 'v.v. / và/hoặc' },
    'a path': { theme: 'xem nd.gov.vn/thi-dua' },
  },
  invalid: {
    'in a text': [{ pledge: { commitment: 'Cam kết thực hiện./.' } }, ['pledge.commitment', './.']],
    'with spaces': [{ theme: 'thực hiện . / .' }, ['theme', '. / .']],
    'half of it': [{ theme: 'thực hiện/.' }, ['theme', '/.']],
    'in a text of the Party': [{ regime: 'party', theme: 'thực hiện./.' }, ['theme', './.']],
  },
});

ruleCases(endMark, {
  valid: { 'a state template': {} },
  invalid: { 'a template of the Party': [{ regime: 'party' }, ['documents.mau-rieng']] },
  papers: madePapers(['ke-hoach'], ownTemplate('<p>Trân trọng./.</p>')),
});
