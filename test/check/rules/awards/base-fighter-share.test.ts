import { baseFighterShare } from '../../../../src/check/rules/awards/base-fighter-share.js';
import { ruleCases } from '../../../support/rule-cases.js';

const registering = (fighters: number | undefined, workers: number) => ({
  registrations: [
    {
      unit: 'Sở Y tế',
      awards: [
        { award: 'CSTDCS', ...(fighters === undefined ? {} : { quantity: fighters }) },
        { award: 'LDTT', quantity: workers },
      ],
    },
  ],
});

ruleCases(baseFighterShare, {
  valid: {
    'just as many as allowed': registering(15, 100),
    'how many is not said': registering(undefined, 1),
    'more, where more are allowed': {
      ...registering(20, 100),
      checks: { 'base-fighter-share': { parameters: { most: 20 } } },
    },
  },
  invalid: {
    'one more': [registering(16, 100), ['registrations[0].awards[0].quantity']],
    'of few': [registering(2, 13), ['registrations[0].awards[0].quantity']],
    'put forward': [
      {
        recommendations: [
          { award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', count: 100 },
          { award: 'CSTDCS', subject: 'individual', unit: 'Sở Y tế', count: 16 },
        ],
      },
      ['recommendations[1].count'],
    ],
  },
});
