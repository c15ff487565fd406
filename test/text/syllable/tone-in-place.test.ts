import { describe, expect, test } from '@jest/globals';
import { toneInPlace } from '../../../src/text/syllable/tone-in-place.js';

describe('toneInPlace', () => {
  test.each([
    ['tòan', 'toàn'],
    ['hòang', 'hoàng'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['múôn', 'muốn'],
    ['thúy', undefined],
    ['thuý', undefined],
    ['toàn', undefined],
    ['toan', undefined],
    ['hàot', undefined],
    ['hỏat', undefined],
    ['trng', undefined],
  ])('%s is meant as %s', (word, meant) => {
    expect(toneInPlace(word)).toBe(meant);
  });
});
