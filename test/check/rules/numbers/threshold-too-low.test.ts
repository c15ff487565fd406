import { expect, test } from '@jest/globals';
import { thresholdTooLow } from '../../../../src/check/rules/numbers/threshold-too-low.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(thresholdTooLow, {
  valid: {
    usual: { vote: { threshold: 80 } },
    'half of them': { vote: { threshold: 50 } },
    'two thirds': { vote: { threshold: 66.67 } },
    all: { vote: { threshold: 100 } },
    'no threshold': { vote: { totalMembers: 9 } },
    'no vote': {},
    'usual here': { vote: { threshold: 30 }, checks: { 'threshold-too-low': { parameters: { least: 30 } } } },
  },
  invalid: {
    'as spreadsheets keep it': [{ vote: { threshold: 0.8 } }, ['vote.threshold']],
    'one for all': [{ vote: { threshold: 1 } }, ['vote.threshold']],
    nothing: [{ vote: { threshold: 0 } }, ['vote.threshold']],
    'a digit lost': [{ vote: { threshold: 8 } }, ['vote.threshold']],
    'less than half': [{ vote: { threshold: 49.9 } }, ['vote.threshold']],
    'too low here': [
      { vote: { threshold: 80 }, checks: { 'threshold-too-low': { parameters: { least: 90 } } } },
      ['vote.threshold'],
    ],
  },
});

test.each([
  [0.8, 'Tỷ lệ phải đạt đang là 0,8%', 'nếu là 80% thì ghi “threshold: 80”'],
  [0.6667, 'Tỷ lệ phải đạt đang là 0,6667%', 'nếu là 66,67% thì ghi “threshold: 66.67”'],
  [0.55, 'Tỷ lệ phải đạt đang là 0,55%', 'nếu là 55% thì ghi “threshold: 55”'],
  [1, 'Tỷ lệ phải đạt đang là 1%', 'nếu là 100% thì ghi “threshold: 100”'],
])('the percent meant by %d', async (threshold, message, hint) => {
  const [found] = await findings(thresholdTooLow, { vote: { threshold } });
  expect(found?.message).toContain(message);
  expect(found?.hint).toContain(hint);
});
