import { advancedCollectiveShare } from '../../../../src/check/rules/awards/advanced-collective-share.js';
import { ruleCases } from '../../../support/rule-cases.js';

const unit = (total?: number) => ({ name: 'Sở Y tế', ...(total === undefined ? {} : { staff: { total } }) });
const registering = (total: number | undefined, ...awards: readonly object[]) => ({
  units: [unit(total)],
  registrations: [{ unit: 'Sở Y tế', awards }],
});
const title = { award: 'Tập thể lao động tiên tiến' };
const workers = (quantity: number) => ({ award: 'Lao động tiên tiến', quantity });

ruleCases(advancedCollectiveShare, {
  valid: {
    'just enough': registering(100, title, workers(70)),
    'nobody says how many people there are': registering(undefined, title, workers(1)),
    'nobody says how many are advanced': registering(100, title, { award: 'LDTT' }),
    'another title': registering(100, { award: 'TTLDXS' }, workers(10)),
    'parts of the unit': registering(100, { ...title, quantity: 3 }, workers(10)),
    'fewer, where fewer are asked for': {
      ...registering(100, title, workers(50)),
      checks: { 'advanced-collective-share': { parameters: { least: 50 } } },
    },
    'people put forward by name': {
      units: [unit(100)],
      recommendations: [
        { ...title, unit: 'Sở Y tế' },
        { award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', person: { name: 'Nguyễn Văn A' } },
      ],
    },
  },
  invalid: {
    'one too few': [registering(100, title, workers(69)), ['registrations[0].awards[1].quantity']],
    'not quite the share': [registering(43, workers(30), title), ['registrations[0].awards[0].quantity']],
    'in what is put forward': [
      {
        units: [unit(50)],
        recommendations: [
          { ...title, unit: 'Sở Y tế' },
          { award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', count: 30 },
        ],
      },
      ['recommendations[1].count'],
    ],
  },
});
