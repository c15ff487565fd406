import { expect, test } from '@jest/globals';
import { untidyTexts } from '../../src/check/untidy-texts.js';
import { INVISIBLE } from '../../src/text/invisible.js';

test('untidy is every character that never prints or is not composed, and none else', () => {
  const texts = Array.from({ length: 0x10000 }, (_, code) => ({
    path: 'bloc.name',
    text: `a${String.fromCharCode(code)}o`,
  }));
  const wrong = texts.filter((typed) => {
    const isUntidy = typed.text.search(INVISIBLE) >= 0 || typed.text.normalize('NFC') !== typed.text;
    return untidyTexts([typed]).includes(typed) !== isUntidy;
  });
  expect(wrong).toEqual([]);
});
