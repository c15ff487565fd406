import { describe, expect, test } from '@jest/globals';
import { lineMetrics } from '../../src/text/line-metrics.js';
import { FONTS } from '../render/pdf/sample.js';
import { FIXED_FONTS } from './fixed-fonts.js';

describe('a line', () => {
  test('is the natural height of its font, the line gap above the text', () => {
    const metrics = lineMetrics({ size: 10, line: { rule: 'multiple', value: 1 } }, FIXED_FONTS.regular);
    expect(metrics).toEqual({ height: 12, baseline: 10 });
  });

  test('takes what a multiple adds below the text', () => {
    const metrics = lineMetrics({ size: 10, line: { rule: 'multiple', value: 1.5 } }, FIXED_FONTS.regular);
    expect(metrics).toEqual({ height: 18, baseline: 10 });
  });

  test('of exact height has its baseline at 80 %', () => {
    const metrics = lineMetrics({ size: 10, line: { rule: 'exact', value: 20 } }, FIXED_FONTS.regular);
    expect(metrics).toEqual({ height: 20, baseline: 16 });
  });

  test.each([
    [11, 12.65],
    [12, 13.8],
    [13, 14.95],
    [14, 16.1],
    [15, 17.25],
  ])('of %d pt Times is %d pt high, in whole twips', (size, height) => {
    expect(lineMetrics({ size, line: { rule: 'multiple', value: 1 } }, FONTS.regular).height).toBeCloseTo(height, 9);
  });
});
