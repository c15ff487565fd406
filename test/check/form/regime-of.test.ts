import { expect, test } from '@jest/globals';
import { regimeOf } from '../../../src/check/form/regime-of.js';
import { bloc } from '../../model/bloc.js';

const DATA = bloc({
  regime: 'party',
  documents: {
    'to-trinh': { regime: 'state' },
    'dang-ky': { regime: 'state' },
    'dang-ky-so-y-te': { number: '1' },
    quyche: {},
  },
});

test.each([
  ['theme', 'party'],
  ['documents.to-trinh.recipients[0]', 'state'],
  ['documents.dang-ky-so-y-te.number', 'state'],
  ['documents.quyche', 'party'],
  ['documents.unknown.number', 'party'],
])('%s is of the regime %s', (path, regime) => {
  expect(regimeOf(DATA, path)).toBe(regime);
});
