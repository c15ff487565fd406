import { expect, test } from '@jest/globals';
import { entered } from '../../../../src/page/ui/start/entered.js';

test.each([
  ['blocs', true],
  ['.git', false],
  ['node_modules', false],
])('the folder %s is looked into: %s', (name, isEntered) => {
  expect(entered(name)).toBe(isEntered);
});
