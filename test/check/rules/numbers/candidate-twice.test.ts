import { candidateTwice } from '../../../../src/check/rules/numbers/candidate-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...candidates: readonly object[]) => ({
  units: [{ id: 'yt', name: 'Sở Y tế' }, { name: 'Sở Nội vụ' }, { name: 'Sở Văn hóa' }],
  election: { candidates },
});
const FIRST = { unit: 'Sở Y tế', role: 'chair', agree: 7 };

ruleCases(candidateTwice, {
  valid: {
    'two units': says(FIRST, { unit: 'Sở Nội vụ', role: 'chair' }),
    'as chair and as vice chair': says(FIRST, { unit: 'Sở Y tế', role: 'viceChair' }),
    'two vice chairs': says({ unit: 'Sở Nội vụ', role: 'viceChair' }, { unit: 'Sở Y tế', role: 'viceChair' }),
    'nobody put up': { election: { verb: 'suy tôn' } },
    'no election': {},
  },
  invalid: {
    twice: [says(FIRST, { unit: 'Sở Y tế', role: 'chair' }), ['election.candidates[1]']],
    'by its id': [says(FIRST, { unit: 'yt', role: 'chair', agree: 1 }), ['election.candidates[1]']],
    'with other marks, as vice chair': [
      says(FIRST, { unit: 'Sở Văn hóa', role: 'viceChair' }, { unit: 'Sở Văn hoá', role: 'viceChair' }),
      ['election.candidates[2]'],
    ],
  },
});
