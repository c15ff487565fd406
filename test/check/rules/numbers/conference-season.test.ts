import { conferenceSeason } from '../../../../src/check/rules/numbers/conference-season.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(conferenceSeason, {
  valid: {
    'signed in March': { conference: { date: '23/3/2023' } },
    'signed late the year before': { conference: { date: '1/10/2022' } },
    'half a year, end of a year': {
      halfYearConference: { date: '1/6/2023' },
      yearEndConference: { date: '31/3/2024' },
    },
    undated: {},
    'in September, as here': {
      halfYearConference: { date: '5/9/2023' },
      checks: { 'conference-season': { parameters: { halfYearTo: 9 } } },
    },
  },
  invalid: {
    'a year too early': [{ conference: { date: '23/3/2022' } }, ['conference.date']],
    'a year too late': [{ conference: { date: '23/3/2024' } }, ['conference.date']],
    'half a year in May': [{ halfYearConference: { date: '31/5/2023' } }, ['halfYearConference.date']],
    'the end of the year in April': [{ yearEndConference: { date: '1/4/2024' } }, ['yearEndConference.date']],
  },
});
