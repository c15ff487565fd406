import { voteOutsideConference } from '../../../../src/check/rules/numbers/vote-outside-conference.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (vote: object) => ({
  yearEndConference: { date: '8/12/2023', startTime: '8:00', endTime: '11:00' },
  vote,
});

ruleCases(voteOutsideConference, {
  valid: {
    within: says({ startTime: '10:15', endTime: '10:45' }),
    'to the minute': says({ startTime: '8:00', endTime: '11:00' }),
    'on another day': {
      ...says({ startTime: '14:00' }),
      documents: { 'bien-ban-kiem-phieu': { date: '7/12/2023' } },
    },
    'the hours of the conference are not known': { vote: { startTime: '14:00' } },
  },
  invalid: {
    'after its end': [says({ startTime: '11:15', endTime: '11:30' }), ['vote.startTime'], ['vote.endTime']],
    'before its start': [says({ startTime: '7:30', endTime: '8:30' }), ['vote.startTime']],
    'on the same day': [
      { ...says({ endTime: '11:30' }), documents: { 'bien-ban-kiem-phieu': { date: '8/12/2023' } } },
      ['vote.endTime'],
    ],
  },
});
