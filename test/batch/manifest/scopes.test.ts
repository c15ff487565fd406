import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/batch/manifest/manifest.js';
import { covers, withScope } from '../../../src/batch/manifest/scopes.js';

const scope = (input: string, more: Partial<Scope> = {}): Scope => ({
  input,
  templates: 't',
  version: '0.1.0',
  formats: ['docx', 'pdf'],
  draft: false,
  ...more,
});

describe('what was made in full', () => {
  test.each([
    ['the same', scope('a'), true],
    ['one format of both', scope('a', { formats: ['pdf'] }), true],
    ['other inputs', scope('b'), false],
    ['other templates', scope('a', { templates: 'u' }), false],
    ['another program', scope('a', { version: '0.2.0' }), false],
    ['drafts', scope('a', { draft: true }), false],
    ['papers by their id', scope('a', { documents: ['giao-uoc'] }), false],
  ])('covers %s: %s', (_, wanted, isCovered) => {
    expect(covers([scope('a')], wanted)).toBe(isCovered);
  });

  test('does not cover the format that is missing', () => {
    expect(covers([scope('a', { formats: ['pdf'] })], scope('a'))).toBe(false);
  });

  test('grows by formats and by choices, and begins anew with other inputs', () => {
    const docx = withScope([], scope('a', { formats: ['docx'] }));
    expect(withScope(docx, scope('a', { formats: ['pdf'] }))).toEqual([scope('a')]);
    expect(withScope([scope('a')], scope('a', { draft: true }))).toHaveLength(2);
    expect(withScope([scope('a')], scope('b'))).toEqual([scope('b')]);
    expect(withScope([scope('a')], scope('a'))).toEqual([scope('a')]);
  });
});
