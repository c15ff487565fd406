import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

test.each([
  ['state', '05/TTr-KTĐ'], // ND30-31
  ['party', '05-TTr/KTĐ'], // DANG-14
])('a %s paper is cited as %s', (regime, cited) => {
  const says = { regime, bloc: { name: 'Khối', issuerCode: 'KTĐ' }, documents: { 'to-trinh': { number: '5' } } };
  const view = viewOf(says, { id: 'to-trinh', symbol: 'TTr' });
  expect(words(view.document.fullNumber)).toBe(cited);
});

test('what is not known of it is a gap', () => {
  expect(words(viewOf({}, { id: 'to-trinh', symbol: 'TTr' }).document.fullNumber)).toBe(
    '[documents.to-trinh.number]/TTr-[bloc.issuerCode]',
  );
});
