import { expect, test } from '@jest/globals';
import type { SmallField } from '../../../../src/page/protocol.js';
import { sameField } from '../../../../src/page/ui/fields/same-field.js';

const FIELD: SmallField = { path: 'a', label: 'A', use: '', value: 'một', example: '', kind: 'text', isGap: false };
const CHOICE: SmallField = { ...FIELD, kind: 'choice', values: [{ value: 'một', label: 'Một' }] };

test.each([
  ['another value', FIELD, { ...FIELD, value: 'hai' }, true],
  ['another label', FIELD, { ...FIELD, label: 'B' }, false],
  ['a value of several lines, which needs another control', FIELD, { ...FIELD, value: 'một\nhai' }, false],
  ['no value, where there are words to choose from', CHOICE, { ...CHOICE, value: 'hai' }, false],
  ['a value that is none of the words, twice', { ...CHOICE, value: 'x' }, { ...CHOICE, value: 'x' }, true],
  ['other words to choose from', CHOICE, { ...CHOICE, values: [] }, false],
])('%s', (_, one, other, same) => {
  expect(sameField(one, other)).toBe(same);
});
