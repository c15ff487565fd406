import { uptime } from 'node:os';
import { expect, test } from '@jest/globals';
import { birthOf } from '../../../src/cli/batch/birth-of.js';
import { isProcessAlive } from '../../../src/cli/batch/is-process-alive.js';

const SELF = { pid: process.pid, host: 'máy' };
/** No system gives so high a number. */
const NOBODY = 2 ** 30;

test.each([
  ['this process', SELF, true],
  ['this process, born as it was', { ...SELF, birth: birthOf(process.pid) ?? '' }, true],
  ['another that had its number', { ...SELF, birth: 'a 1' }, process.platform !== 'linux'],
  ['one from before the machine was switched on again', { ...SELF, birth: `up ${Math.ceil(uptime()) + 60}` }, false],
  ['one since then', { ...SELF, birth: `up ${Math.floor(uptime()) - 1}` }, true],
  ['a number nobody has', { ...SELF, pid: NOBODY }, false],
])('%s', (_, holder, isAlive) => {
  expect(isProcessAlive(holder)).toBe(isAlive);
});
