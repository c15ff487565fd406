import { conferenceKind } from '../../../../src/check/rules/numbers/conference-kind.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(conferenceKind, {
  valid: {
    'each in its place': {
      conference: { kind: 'tong-ket-va-ky' },
      halfYearConference: { kind: 'so-ket' },
      yearEndConference: { kind: 'tong-ket-va-ky' },
    },
    unsaid: { halfYearConference: {}, yearEndConference: {} },
  },
  invalid: {
    'the half-year reviews a whole year': [{ halfYearConference: { kind: 'tong-ket' } }, ['halfYearConference.kind']],
    'the end of the year reviews half of it': [{ yearEndConference: { kind: 'so-ket' } }, ['yearEndConference.kind']],
    'the signing reviews half a year': [{ conference: { kind: 'so-ket' } }, ['conference.kind']],
  },
});
