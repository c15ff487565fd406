import { conferenceQuorum } from '../../../../src/check/rules/numbers/conference-quorum.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = Array.from({ length: 9 }, (_, index) => ({ name: `Sở số ${index}` }));
const says = (came: number) => ({
  units,
  yearEndConference: { attendance: units.slice(0, came).map(({ name }) => ({ unit: name })) },
});

ruleCases(conferenceQuorum, {
  valid: {
    'two thirds': says(6),
    'nobody knows who came': says(0),
    'not all units are known': { ...says(5), unitsComplete: false },
    'half do here': { ...says(5), checks: { 'conference-quorum': { parameters: { least: 50 } } } },
  },
  invalid: { 'one short': [says(5), ['yearEndConference.attendance']] },
});
