import { personTwice } from '../../../../src/check/rules/numbers/person-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(personTwice, {
  valid: {
    'three persons': { vote: { tellers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } },
    'of one name, in two offices': {
      scoringTeam: [
        { name: 'Lê Thị D', title: 'Chuyên viên' },
        { name: 'Lê Thị D', title: 'Trưởng phòng' },
      ],
    },
    'not named': { vote: { tellers: [{ title: 'Chuyên viên' }, { title: 'Chuyên viên' }] } },
  },
  invalid: {
    'a teller': [
      { vote: { tellers: [{ name: 'Lê Thị D' }, { name: 'Trần Văn C' }, { name: 'Lê Thị D' }] } },
      ['vote.tellers[2]'],
    ],
    'in the scoring team': [
      {
        scoringTeam: [
          { name: 'Lê Thị D', title: 'Chuyên viên' },
          { name: 'LÊ THỊ D', title: 'Chuyên viên' },
        ],
      },
      ['scoringTeam[1]'],
    ],
    'a guest': [
      {
        yearEndConference: {
          guests: [
            { name: 'Đỗ Thị M', function: 'directs' },
            { name: 'Đỗ Thị M', function: 'witness' },
          ],
        },
      },
      ['yearEndConference.guests[1]'],
    ],
  },
});
