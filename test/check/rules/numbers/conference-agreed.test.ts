import { conferenceAgreed } from '../../../../src/check/rules/numbers/conference-agreed.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (agreed: number) => ({
  conference: { agreed, attendance: [{ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ', present: false }] },
});

ruleCases(conferenceAgreed, {
  valid: {
    'all who came': says(1),
    'nobody knows who came': { conference: { agreed: 9 } },
    fewer: says(0),
  },
  invalid: {
    'one more than came': [says(2), ['conference.agreed']],
    'two persons of one unit are one member': [
      {
        halfYearConference: {
          agreed: 2,
          attendance: [
            { unit: 'Sở Y tế', name: 'A' },
            { unit: 'Sở Y tế', name: 'B' },
          ],
        },
      },
      ['halfYearConference.agreed'],
    ],
  },
});
