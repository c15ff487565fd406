import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const NAMES = ['Sở Xây dựng', 'Đài Phát thanh', 'Ban Dân tộc', 'Sở Y tế', 'Sở Ấn chỉ', 'Sở An toàn', 'Sở Ăn uống'];
const units = NAMES.map((name) => ({ name }));
const roles = [
  { role: 'viceChair', unit: 'Ban Dân tộc', year: 2023 },
  { role: 'chair', unit: 'Sở Y tế', year: 2023 },
  { role: 'chair', unit: 'Sở Xây dựng', year: 2022 },
];
const alphabetical = { print: { signatureOrder: 'alphabetical' } };

function signed(says: object): readonly string[] {
  const view = viewOf(says);
  const order = view.signers.map(({ unit }) => words(unit));
  expect(view.units.all.map(({ name }) => words(name))).toEqual(order);
  return order;
}

describe('the order of signing', () => {
  test('is as given, where nobody chairs', () => {
    expect(signed({ units })).toEqual(NAMES);
  });

  test('has the chair first, the vice chair second, then the others as given', () => {
    expect(signed({ units, roles })).toEqual([
      'Sở Y tế',
      'Ban Dân tộc',
      'Sở Xây dựng',
      'Đài Phát thanh',
      'Sở Ấn chỉ',
      'Sở An toàn',
      'Sở Ăn uống',
    ]);
  });

  test('or the others by the Vietnamese alphabet: a, ă, â and đ in their places', () => {
    expect(signed({ units, roles, ...alphabetical })).toEqual([
      'Sở Y tế',
      'Ban Dân tộc',
      'Đài Phát thanh',
      'Sở An toàn',
      'Sở Ăn uống',
      'Sở Ấn chỉ',
      'Sở Xây dựng',
    ]);
  });

  test('several vice chairs follow in the order given', () => {
    const two = [...roles, { role: 'viceChair', unit: 'Đài Phát thanh', year: 2023 }];
    expect(signed({ units, roles: two }).slice(0, 3)).toEqual(['Sở Y tế', 'Đài Phát thanh', 'Ban Dân tộc']);
  });

  test('loses no unit and doubles none, whoever chairs', () => {
    const unit = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(unit, unit, fc.constantFrom('given', 'alphabetical'), (chair, vice, signatureOrder) => {
        fc.pre(chair !== vice); // one unit cannot be both
        const both = [
          { role: 'chair', unit: chair, year: 2023 },
          { role: 'viceChair', unit: vice, year: 2023 },
        ];
        const order = signed({ units, roles: both, print: { signatureOrder } });
        expect([...order].sort()).toEqual([...NAMES].sort());
        expect(order[0]).toBe(chair);
      }),
      { numRuns: 30 },
    );
  });
});

describe('roles', () => {
  const roleOf = (says: object, unit: string) => {
    const at = viewOf(says).units.all.find(({ name }) => words(name) === unit);
    return at && words(at.role);
  };

  test.each([
    ['khối', {}, 'Khối trưởng', 'Khối phó'],
    ['cụm', {}, 'Cụm trưởng', 'Cụm phó'],
    ['khối', { chair: 'Trưởng Khối' }, 'Trưởng Khối', 'Khối phó'],
    ['cụm', { viceChair: 'Phó Trưởng cụm' }, 'Cụm trưởng', 'Phó Trưởng cụm'],
  ])('of a %s called %p', (kind, roleLabels, chair, vice) => {
    const says = { units, roles, bloc: { name: 'A', kind, roleLabels } };
    expect(roleOf(says, 'Sở Y tế')).toBe(chair);
    expect(roleOf(says, 'Ban Dân tộc')).toBe(vice);
    expect(roleOf(says, 'Sở Xây dựng')).toBe('[units[0].role]');
  });

  test('name the unit by id or by another spelling', () => {
    const known = [{ id: 'vh', name: 'Sở Văn hóa' }, { name: 'Sở Y tế' }];
    const by = (unit: string) => ({ units: known, roles: [{ role: 'chair', unit, year: 2023 }] });
    for (const unit of ['vh', 'Sở Văn hoá', 'SỞ VĂN HÓA']) expect(roleOf(by(unit), 'Sở Văn hóa')).toBe('Khối trưởng');
  });
});

describe('the count of units', () => {
  test.each([
    [2, '02'],
    [7, '07'],
    [9, '09'],
    [10, '10'],
    [20, '20'],
  ])('of %d is %s', (count, printed) => {
    const many = Array.from({ length: count }, (_, index) => ({ name: `Sở số ${index}` }));
    expect(viewOf({ units: many }).units.count).toBe(printed);
  });

  test('of one is a gap: one unit alone is no bloc, whatever the data says', () => {
    const alone = viewOf({ units: [{ name: 'Sở Y tế' }], unitsComplete: true });
    expect(words(alone.units.count)).toBe('[units]');
    expect(words(alone.copies.total)).toBe('[units]');
    expect(alone.signers).toHaveLength(3);
  });

  test('is a gap while the list is not complete, and the list ends in one', () => {
    const chair = [{ role: 'chair', unit: 'Sở Y tế', year: 2023 }];
    const view = viewOf({ unitsComplete: false, roles: chair });
    expect(words(view.units.count)).toBe('[units]');
    expect(view.units.all.map(({ name, role }) => [words(name), words(role)])).toEqual([
      ['Sở Y tế', 'Khối trưởng'],
      ['Sở Nội vụ', '[units[0].role]'],
      ['[units]', '[roles]'],
    ]);
    expect(view.signers.map(({ id, unit, hasTitle }) => [id, words(unit), hasTitle])).toEqual([
      ['so-y-te', 'Sở Y tế', true],
      ['so-noi-vu', 'Sở Nội vụ', true],
      ['cho-trong-1', '[units]', true],
      ['cho-trong-2', '[units]', true],
    ]);
  });
});
