import { expect, test } from '@jest/globals';
import { nodeFailure } from '../../src/world/node-failure.js';

test.each([
  ['ENOENT', 'missing'],
  ['EISDIR', 'directory'],
  ['ENOTDIR', 'not-directory'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['EBUSY', 'denied'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EMFILE', 'other'],
])('%s is %s', (code, reason) => {
  const error = Object.assign(new Error(`${code}: lời của hệ điều hành`), { code });
  expect(nodeFailure(error)).toEqual({ reason, detail: `${code}: lời của hệ điều hành` });
});

test.each([
  ['một chuỗi', 'một chuỗi'],
  [undefined, 'undefined'],
  [{}, '[object Object]'],
])('anything thrown is a failure: %j', (thrown, detail) => {
  expect(nodeFailure(thrown)).toEqual({ reason: 'other', detail });
});
