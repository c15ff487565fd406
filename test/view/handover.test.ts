import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const SAYS = {
  units: [
    { name: 'Sở Nội vụ', headTitle: 'Giám đốc', signatory: { name: 'Trần Văn A' } },
    { name: 'Sở Y tế', headTitle: 'Giám đốc', signatory: { name: 'Lê Thị B', title: 'Phó Giám đốc' } },
  ],
  roles: [
    { role: 'chair', unit: 'Sở Nội vụ', year: 2023 },
    { role: 'chair', unit: 'Sở Y tế', year: 2024 },
  ],
};
const handoverOf = (handover?: object, says: object = SAYS) => viewOf({ ...says, handover }, { of: 'review' }).handover;

test('who signs for the two chairs hands over and receives, unless others are named', () => {
  const { giver, receiver } = handoverOf({ giver: { name: 'Hồ Thị C' } });
  expect([giver.line, giver.title, giver.unit].map(words)).toEqual([
    'Hồ Thị C, Sở Nội vụ',
    '[handover.giver.title]',
    'Sở Nội vụ',
  ]);
  expect([receiver.line, receiver.name].map(words)).toEqual(['Lê Thị B, Phó Giám đốc Sở Y tế', 'Lê Thị B']);
  expect(words(handoverOf().giver.line)).toBe('Trần Văn A, Giám đốc Sở Nội vụ');
});

test('nobody when the chairs are not known', () => {
  const { given, giver, receiver, date, place } = handoverOf(undefined, {});
  expect(given).toBe(false);
  expect([giver.line, giver.unit, receiver.name, date, place].map(words)).toEqual([
    '[handover.giver.name]',
    '[handover.giver.unit]',
    '[handover.receiver.name]',
    'ngày [handover.date] tháng [handover.date] năm [handover.date]',
    '[handover.place]',
  ]);
});

test('what is handed over, or lines to fill', () => {
  const { given, items } = handoverOf({ items: [{ name: 'Giao ước', quantity: '01 bản' }, { name: 'Quy chế' }] });
  expect(given).toBe(true);
  expect(items.map((item) => Object.values(item).map(words))).toEqual([
    ['1', 'Giao ước', '01 bản', ''],
    ['2', 'Quy chế', '[handover.items[1].quantity]', ''],
  ]);
  expect(handoverOf().items.map(({ position, name }) => [position, name].map(words))).toEqual([
    ['1', '[handover.items[0].name]'],
    ['2', '[handover.items[1].name]'],
    ['3', '[handover.items[2].name]'],
  ]);
});
