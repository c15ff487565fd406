import { expect, test } from '@jest/globals';
import { Blank, Phrase } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';

/** Every gap of a value, as `field size`. */
function gaps(value: unknown): readonly string[] {
  if (value instanceof Blank) return [`${value.field} ${value.size}`];
  if (value instanceof Phrase) return value.parts.flatMap(gaps);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(gaps) : [];
}

const COUNT = { unitsComplete: false, targets: [{ content: 'A' }], conference: { kind: 'tong-ket' } };

test.each([
  ['head c', { bloc: { name: 'K', head: 'c' } }, ['authority.level long', 'roles long']],
  ['head d', { bloc: { name: 'K', head: 'd' } }, ['authority.council long']],
  ['a level alone', { authority: { level: 'tỉnh' } }, ['authority.name medium']],
  ['place and date', {}, ['place medium', 'conference.place medium', 'conference.date short']],
  [
    'number',
    { documents: { 'giao-uoc': { symbol: 'GƯ' } } },
    ['documents.giao-uoc.number short', 'bloc.issuerCode short'],
  ],
  ['symbol', { documents: { 'giao-uoc': { number: '1' } } }, ['documents.giao-uoc.symbol short']],
  ['theme and contents', {}, ['theme line', 'pledge.items[0].text line', 'pledge.items[2].text line']],
  ['a content', { pledge: { items: [{ heading: 'A' }] } }, ['pledge.items[0].text line']],
  ['counts', COUNT, ['units short', 'units long', 'units medium', 'targets[0].planned short', 'reviewYear short']],
  ['who signs', {}, ['units[0].headTitle medium', 'units[0].signatory.name long']],
  [
    'who witnesses',
    { conference: { guests: [{ function: 'witness' }] } },
    ['conference.guests[0].title medium', 'conference.guests[0].name long', 'conference.guests[0].organization long'],
  ],
])('the dots are as long as what belongs there: %s', (_, says, expected) => {
  expect(gaps(viewOf(says))).toEqual(expect.arrayContaining(expected));
});
