import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../src/view/blank.js';
import { Blank } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const settings = (own: object) => ({ documents: { 'giao-uoc': own } });
const numberOf = (number: string) => words(viewOf(settings({ number })).document.number);

describe('the number of a paper', () => {
  test.each([
    ['5', '05'],
    ['05', '05'],
    ['005', '05'],
    ['10', '10'],
    ['127', '127'],
    ['5a', '5a'],
    ['05/2023', '05/2023'],
  ])('%s prints as %s (ND30-33, DANG-14)', (number, printed) => {
    expect(numberOf(number)).toBe(printed);
  });

  test('is left out where the kind has no symbol and the office gives no number', () => {
    expect(viewOf().document.hasNumber).toBe(false);
    expect(viewOf(settings({ place: 'Huế' })).document.hasNumber).toBe(false);
  });

  test.each([
    ['the kind has a symbol', {}, { symbol: 'KH' }, '[documents.giao-uoc.number]/KH-[bloc.issuerCode]'],
    [
      'the office gives a symbol',
      settings({ symbol: 'GƯTĐ' }),
      {},
      '[documents.giao-uoc.number]/GƯTĐ-[bloc.issuerCode]',
    ],
    ['the office gives a number', settings({ number: '7' }), {}, '07/[documents.giao-uoc.symbol]-[bloc.issuerCode]'],
    [
      'all is given, the office before the kind',
      { ...settings({ number: '12', symbol: 'GƯ' }), bloc: { name: 'K', issuerCode: 'KTĐ' } },
      { symbol: 'KH' },
      '12/GƯ-KTĐ',
    ],
  ])('stands where %s', (_, says, kind, line) => {
    const { document } = viewOf(says, kind);
    expect(document.hasNumber).toBe(true);
    expect(`${words(document.number)}/${words(document.numberKind)}-${words(document.issuerCode)}`).toBe(line);
  });
});

describe('place, draft, recipients', () => {
  test('the place is its own, else that of the bloc, else a gap', () => {
    const place = (says: object) => words(viewOf(says).document.place);
    expect(place({})).toBe('[place]');
    expect(place({ place: 'Nam Định' })).toBe('Nam Định');
    expect(place({ place: 'Nam Định', ...settings({ place: 'Huế' }) })).toBe('Huế');
  });

  test('a draft says so, a final paper does not', () => {
    expect(viewOf({}, { draft: true }).document.draft).toBe('Dự thảo');
    expect(viewOf({}, { draft: false }).document.draft).toBeInstanceOf(Blank);
  });

  test('recipients are its own, even none, else those of the bloc', () => {
    const recipients = (says: object) => viewOf(says).document.recipients.map((entry: Printable) => words(entry));
    expect(recipients({})).toEqual([]);
    expect(recipients({ recipients: ['A'] })).toEqual(['A']);
    expect(recipients({ recipients: ['A'], ...settings({ recipients: ['B', 'C'] }) })).toEqual(['B', 'C']);
    expect(recipients({ recipients: ['A'], ...settings({ recipients: [] }) })).toEqual([]);
  });
});
