import { electedDiffers } from '../../../../src/check/rules/numbers/elected-differs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (unit: string, one: number | undefined, other: number | undefined) => ({
  roles: [{ role: 'chair', unit, year: 2024 }],
  election: {
    candidates: [
      { unit: 'Sở Y tế', role: 'chair', agree: one },
      { unit: 'Sở Nội vụ', role: 'chair', agree: other },
    ],
  },
});

ruleCases(electedDiffers, {
  valid: {
    'the one with most votes': says('Sở Y tế', 8, 1),
    'as many votes': says('Sở Nội vụ', 4, 4),
    'nobody was counted': says('Sở Nội vụ', undefined, undefined),
    'of another year': { ...says('Sở Nội vụ', 8, 1), roles: [{ role: 'chair', unit: 'Sở Nội vụ', year: 2023 }] },
    'nobody was put up': { roles: [{ role: 'chair', unit: 'Sở Y tế', year: 2024 }] },
    'a vice chair with fewer votes, of two': {
      roles: [{ role: 'viceChair', unit: 'Sở Y tế', year: 2024 }],
      election: {
        candidates: [
          { unit: 'Sở Y tế', role: 'viceChair', agree: 3 },
          { unit: 'Sở Nội vụ', role: 'viceChair', agree: 5 },
        ],
      },
    },
  },
  invalid: {
    'another had more votes': [says('Sở Nội vụ', 8, 1), ['roles[0].unit']],
    'was not put up': [
      {
        roles: [{ role: 'viceChair', unit: 'Sở Nội vụ', year: 2024 }],
        election: { candidates: [{ unit: 'Sở Y tế', role: 'viceChair' }] },
      },
      ['roles[0].unit'],
    ],
  },
});
