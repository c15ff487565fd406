import { expect, test } from '@jest/globals';
import { blocKeys } from '../../../src/workbook/write/bloc-keys.js';

test('keys are names, each there once', () => {
  expect(blocKeys(['a', 'a', 'a-2', 'b'])).toEqual(['a', 'a-2', 'a-2-2', 'b']);
});
