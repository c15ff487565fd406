import { describe, expect, test } from '@jest/globals';
import { confusionFinder } from '../../../src/check/language/confusion-finder.js';
import { CONFUSIONS } from '../../../src/check/language/confusions.js';

const ALL = CONFUSIONS.flatMap(({ pairs }) => pairs);
const FINDER = confusionFinder(ALL);

function found(text: string) {
  return FINDER([{ path: 'theme', text }]).map(({ confusion: [, right] }) => right);
}

describe('CONFUSIONS', () => {
  test('no wrong form is listed twice', () => {
    expect(new Set(ALL.map(([wrong]) => wrong)).size).toBe(ALL.length);
  });

  test.each(ALL)('%s: found, its right form %s not, nor where its letters are right', (wrong, right, except = []) => {
    expect(found(`Có ${wrong}, và`)).toContain(right);
    expect(found(`Có ${right}, và`)).toEqual([]);
    for (const phrase of except) {
      expect(phrase).toContain(wrong);
      expect(found(`Có ${phrase}, và`)).toEqual([]);
    }
  });

  test.each(ALL)('%s is in small, composed letters', (wrong, _, except = []) => {
    for (const form of [wrong, ...except]) expect(form).toBe(form.normalize('NFC').toLowerCase());
  });
});
