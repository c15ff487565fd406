import { describe, expect, test } from '@jest/globals';
import { miscasedIn } from '../../../src/check/form/miscased.js';

const search = miscasedIn([
  ['Sở Y tế'],
  ['Ủy ban nhân dân tỉnh'],
  ['Ủy ban nhân dân'],
  ['Sở Lao động - Thương binh'],
  ['Chiến sĩ thi đua', 'Chiến sĩ Thi đua'],
]);

describe('miscasedIn', () => {
  test.each([
    ['as it should be', 'Sở Y tế, Ủy ban nhân dân tỉnh'],
    ['the tone elsewhere', 'Uỷ ban nhân dân'],
    ['either way allowed', 'Chiến sĩ Thi đua'],
    ['all in capitals', 'SỞ Y TẾ'],
    ['part of a longer word', 'kSở Y Tế, Sở Y Tếx'],
    ['other letters', 'Sở Y học'],
  ])('is silent: %s', (_, text) => {
    expect(search([{ path: 'theme', text }])).toEqual([]);
  });

  test.each([
    ['Sở Y Tế', 'Sở Y tế', false],
    ['sở y tế', 'Sở Y tế', true],
    ['Uỷ Ban Nhân Dân  Tỉnh', 'Uỷ ban nhân dân  tỉnh', false],
    ['Sở lao động – thương binh', 'Sở Lao động – Thương binh', false],
    ['Chiến Sỹ thi đua', 'Chiến sỹ thi đua', false],
  ])('speaks: %s', (letters, right, small) => {
    const found = search([{ path: 'theme', text: `Xem: ${letters}.` }]);
    expect(found.map((each) => [each.letters, each.right, each.small])).toEqual([[letters, right, small]]);
  });
});
