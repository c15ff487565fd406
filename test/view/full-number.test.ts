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

test.each([
  ['state', '05/TTr-KTĐ ngày 05 tháng 12 năm 2026'], // ND30-113
  ['party', '05-TTr/KTĐ, ngày 05/12/2026'], // DANG-28, DANG-50
])('and with its date in a %s paper as %s', (regime, cited) => {
  const own = { number: '5', date: '5/12/2026' };
  const says = { regime, bloc: { name: 'Khối', issuerCode: 'KTĐ' }, documents: { 'to-trinh': own } };
  const view = viewOf(says, { id: 'to-trinh', symbol: 'TTr', dated: 'own' });
  expect(words(view.document.cited)).toBe(cited);
});

test('what is not known of it is a gap', () => {
  expect(words(viewOf({}, { id: 'to-trinh', symbol: 'TTr' }).document.fullNumber)).toBe(
    '[documents.to-trinh.number]/TTr-[bloc.issuerCode]',
  );
});

test('so is its date', () => {
  const { cited } = viewOf({ regime: 'party' }, { id: 'to-trinh', symbol: 'TTr', dated: 'own' }).document;
  const date = '[documents.to-trinh.date]';
  expect(words(cited)).toBe(
    `[documents.to-trinh.number]-TTr/[bloc.issuerCode], ngày ${date} tháng ${date} năm ${date}`,
  );
});
