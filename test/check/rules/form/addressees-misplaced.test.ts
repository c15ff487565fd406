import { addresseesMisplaced } from '../../../../src/check/rules/form/addressees-misplaced.js';
import { ruleCases } from '../../../support/rule-cases.js';
import { madePapers, ownTemplate } from '../../form/made-papers.js';

const to = (id: string, says: object = {}) => ({
  ...says,
  documents: { [id]: { addressees: ['Ủy ban nhân dân tỉnh'] } },
});

ruleCases(addresseesMisplaced, {
  valid: {
    none: {},
    'a submission': to('to-trinh'),
    'a submission of the Party': to('to-trinh', { regime: 'party' }),
    'a report of the state': to('bao-cao-so-ket'),
    'a report of the Party in the form of the state': {
      regime: 'party',
      documents: { 'bao-cao-so-ket': { regime: 'state', addressees: ['Ủy ban nhân dân tỉnh'] } },
    },
  },
  invalid: {
    'a plan': [to('ke-hoach'), ['documents.ke-hoach.addressees']],
    'a report of the Party': [to('bao-cao-so-ket', { regime: 'party' }), ['documents.bao-cao-so-ket.addressees']],
    'all papers of a kind at once': [to('bang-tu-cham'), ['documents.bang-tu-cham.addressees']],
    'one paper of a kind': [to('bang-tu-cham-so-y-te'), ['documents.bang-tu-cham-so-y-te.addressees']],
  },
  papers: madePapers(['to-trinh', 'bao-cao-so-ket', 'ke-hoach', 'bang-tu-cham']),
});

ruleCases(addresseesMisplaced, {
  valid: { 'an own template of a letter': { documents: { 'mau-rieng': { symbol: 'CV' } } } },
  invalid: {
    'an own template of a notice': [
      { documents: { 'mau-rieng': { symbol: 'TB' } } },
      ['documents.mau-rieng.addressees'],
    ],
  },
  papers: madePapers(
    [],
    ownTemplate('<addressees for="letter"><addressee>Sở Y tế</addressee></addressees><p>Xong.</p>'),
  ),
});
