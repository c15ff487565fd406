import { governmentFlagLeader } from '../../../../src/check/rules/awards/government-flag-leader.js';
import { pointsOf } from '../../../support/points-of.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (points: Readonly<Record<string, number>>, entry: object = {}) => ({
  ...pointsOf(points),
  recommendations: [{ award: 'Cờ thi đua của Chính phủ', unit: 'Sở Y tế', ...entry }],
});

ruleCases(governmentFlagLeader, {
  valid: {
    'it leads': given({ 'Sở Y tế': 97, 'Sở Nội vụ': 95 }),
    'it shares the first place': given({ 'Sở Y tế': 97, 'Sở Nội vụ': 97 }),
    'its points are not known': given({ 'Sở Nội vụ': 95 }),
    'nobody has points': given({}),
    'another flag': given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }, { award: 'CTDT' }),
    'a part of the unit': given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }, { collectiveName: 'Văn phòng Sở' }),
    'only a candidate': given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }, { stage: 'registered' }),
    'decided already': given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }, { stage: 'decided' }),
    'of another year': given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }, { year: 2020 }),
  },
  invalid: {
    'another has more points': [given({ 'Sở Y tế': 95, 'Sở Nội vụ': 97 }), ['recommendations[0].unit']],
    'a little more': [
      given({ 'Sở Y tế': 96.99, 'Sở Nội vụ': 97 }, { stage: 'reviewed', year: 2023 }),
      ['recommendations[0].unit'],
    ],
  },
});
