import { documentSymbol } from '../../../../src/check/rules/form/document-symbol.js';
import { ruleCases } from '../../../support/rule-cases.js';
import { madePapers, ownTemplate } from '../../form/made-papers.js';

const given = (symbol: string, says: object = {}) => ({ ...says, documents: { 'mau-rieng': { symbol } } });
const PATH = 'documents.mau-rieng.symbol';

ruleCases(documentSymbol, {
  valid: {
    'a symbol of the list': given('QyĐ'),
    'one of the Party': given('KL', { regime: 'party' }),
    'that of a plan of the Party': given('PA', { regime: 'party' }),
    'that of a letter of the Party': given('CV', { regime: 'party' }),
    'that of a pledge': { documents: { 'giao-uoc': { symbol: 'GƯTĐ' } } },
    'an own one': given('BCC', { checks: { 'document-symbol': { parameters: { own: ['BCC'] } } } }),
    'the usual one of its kind': { documents: { 'to-trinh': { symbol: 'TTr' } } },
  },
  invalid: {
    'other capitals': [given('TTR'), [PATH]],
    'one of the Party in a state paper': [given('KL'), [PATH]],
    'one of the state in a paper of the Party': [given('QyĐ', { regime: 'party' }), [PATH]],
    'in a paper with a regime of its own': [
      { regime: 'party', documents: { 'mau-rieng': { symbol: 'KL', regime: 'state' } } },
      [PATH],
    ],
    'a letter of the state has none': [given('CV'), [PATH]],
    'a space in it': [given('GƯ TĐ'), [PATH]],
    'nobody has': [given('BCC'), [PATH]],
    'that of another kind': [{ documents: { 'to-trinh': { symbol: 'BC' } } }, ['documents.to-trinh.symbol']],
    'that of another kind, for all papers of it': [
      { documents: { 'dang-ky': { symbol: 'TB' } } },
      ['documents.dang-ky.symbol'],
    ],
  },
  papers: madePapers(['to-trinh', 'dang-ky']),
});

ruleCases(documentSymbol, {
  valid: { 'an own template the data gives a symbol': given('BC') },
  invalid: { 'an own template': [{}, [PATH]] },
  papers: madePapers([], ownTemplate('<p>Xong.</p>', 'symbol: BCX\n')),
});
