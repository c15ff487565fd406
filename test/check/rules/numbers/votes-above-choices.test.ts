import { votesAboveChoices } from '../../../../src/check/rules/numbers/votes-above-choices.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (most: number, one: number, other: number, choice: object = {}, valid = 8) => ({
  vote: { valid, choices: [{ award: 'Cờ thi đua của Chính phủ', most, ...choice }] },
  recommendations: [
    { award: 'CTDCP', unit: 'Sở Y tế', agree: one },
    { award: 'CTDCP', unit: 'Sở Nội vụ', agree: other, stage: 'registered' },
  ],
});

ruleCases(votesAboveChoices, {
  valid: {
    'as many as can be': says(1, 5, 3),
    'two may be chosen': says(2, 8, 8),
    'one alone has more than there are ballots': says(1, 9, 0),
    'ballots that contradict each other': {
      ...says(1, 6, 5),
      vote: { ...says(1, 6, 5).vote, returned: 9, invalid: 0 },
    },
    'of persons': says(1, 6, 5, { subject: 'individual' }),
    'no ballots known': { ...says(1, 6, 5), vote: { choices: [{ award: 'CTDCP', most: 1 }] } },
  },
  invalid: {
    'more than one each': [says(1, 6, 5), ['vote.choices[0].most']],
    'more than two each': [
      {
        ...says(2, 7, 7, {}, 7),
        recommendations: [1, 2, 3].map(() => ({ award: 'CTDCP', unit: 'Sở Y tế', agree: 5 })),
      },
      ['vote.choices[0].most'],
    ],
    'the award is written in another way': [says(1, 6, 5, { award: 'Cờ thi đua Chính phủ' }), ['vote.choices[0].most']],
  },
});
