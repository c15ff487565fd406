import { describe, expect, test } from '@jest/globals';
import type { MadeScope, Scope } from '../../../src/batch/manifest/manifest.js';
import { coveringScope, withScope } from '../../../src/batch/manifest/scopes.js';

const scope = (input: string, more: Partial<Scope> = {}): Scope => ({
  input,
  templates: 't',
  version: '0.1.0',
  formats: ['docx', 'pdf'],
  draft: false,
  ...more,
});

const FOUND = { error: 0, warning: 3, info: 1 };
const made = (...[input, more]: Parameters<typeof scope>): MadeScope => ({ ...scope(input, more), findings: FOUND });

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
    expect(coveringScope([made('a')], wanted)).toEqual(isCovered ? made('a') : undefined);
  });

  test('does not cover the format that is missing', () => {
    expect(coveringScope([made('a', { formats: ['pdf'] })], scope('a'))).toBeUndefined();
  });

  test('grows by formats and by choices, and begins anew with other inputs', () => {
    const docx = withScope([], scope('a', { formats: ['docx'] }), FOUND);
    expect(withScope(docx, scope('a', { formats: ['pdf'] }), FOUND)).toEqual([made('a')]);
    expect(withScope([made('a')], scope('a', { draft: true }), FOUND)).toHaveLength(2);
    expect(withScope([made('a')], scope('b'), FOUND)).toEqual([made('b')]);
    expect(withScope([made('a')], scope('a'), FOUND)).toEqual([made('a')]);
  });

  test('keeps what was found in it, apart for each choice; of formats the one that shows more', () => {
    const few = { error: 0, warning: 1, info: 2 };
    expect(
      withScope([made('a')], scope('a', { documents: ['giao-uoc'] }), few).map(({ findings }) => findings),
    ).toEqual(expect.arrayContaining([FOUND, few]));
    const [both] = withScope([made('a')], scope('a', { formats: ['docx'] }), few);
    expect(both?.findings).toEqual({ error: 0, warning: 3, info: 2 });
  });
});
