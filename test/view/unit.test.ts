import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const units = [
  { name: 'Sở Nội vụ' },
  {
    name: 'Bảo hiểm xã hội tỉnh',
    superior: 'Bảo hiểm xã hội Việt Nam',
    issuerCode: 'BHXH',
    headTitle: 'Giám đốc',
    signatory: { name: 'Nguyễn Văn A' },
    staff: { total: 7, women: 12 },
  },
];
const authority = { level: 'tỉnh', name: 'Minh Họa' };
const of = (unit: number) => viewOf({ units, authority }, {}, { per: 'unit', key: 'x', unit }).unit;

test('a paper of a unit knows its unit', () => {
  const unit = of(1);
  expect([unit.name, unit.superior, unit.issuerCode, unit.headTitle].map(words)).toEqual([
    'Bảo hiểm xã hội tỉnh',
    'Bảo hiểm xã hội Việt Nam',
    'BHXH',
    'Giám đốc',
  ]);
  expect([unit.staff.total, unit.staff.women, unit.staff.partyMembers].map(words)).toEqual([
    '07',
    '12',
    '[units[1].staff.partyMembers]',
  ]);
  expect([unit.signer.title, unit.signer.name].map(words)).toEqual(['Giám đốc', 'Nguyễn Văn A']);
  expect(unit.signer.hasUnit).toBe(false);
});

test('what is not known of it is a gap; above it stands the body above the bloc', () => {
  const unit = of(0);
  expect([unit.superior, unit.issuerCode, unit.headTitle, unit.signer.name].map(words)).toEqual([
    'UBND tỉnh Minh Họa',
    '[units[0].issuerCode]',
    '[units[0].headTitle]',
    '[units[0].signatory.name]',
  ]);
});

test('a paper about a candidate knows the unit of the candidate', () => {
  const recommendations = [{ award: 'CSTDT', subject: 'individual', person: { name: 'B' }, unit: 'Sở Nội vụ' }];
  const { unit } = viewOf({ units, recommendations }, {}, { per: 'individual', key: 'b', recommendation: 0 });
  expect(words(unit.name)).toBe('Sở Nội vụ');
});

test('a paper of the whole bloc has no unit', () => {
  expect(words(viewOf({ units }).unit.name)).toBe('[units]');
});
