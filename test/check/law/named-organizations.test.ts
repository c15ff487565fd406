import { describe, expect, test } from '@jest/globals';
import { organizationFinder } from '../../../src/check/law/named-organizations.js';
import { bloc } from '../../model/bloc.js';

const find = organizationFinder(bloc());
const findIn = (text: string) => find([{ path: 'theme', text }]);
const lettersOf = (text: string) => findIn(text).map(({ start, end }) => text.slice(start, end));

describe('organizationFinder', () => {
  test.each([
    ['UBND tỉnh Nam Định', ['tỉnh Nam Định']],
    ['TỈNH NAM ĐỊNH', ['TỈNH NAM ĐỊNH']],
    ['tỉnh Hoà Bình và tỉnh Hòa\n Bình', ['tỉnh Hoà Bình', 'tỉnh Hòa\n Bình']],
    ['tỉnh Bà Rịa – Vũng Tàu', ['tỉnh Bà Rịa – Vũng Tàu']],
    ['Uỷ ban nhân dân huyện Ý Yên', ['Uỷ ban nhân dân huyện']],
    ['Sở Lao động, Thương binh và Xã hội tỉnh', ['Sở Lao động, Thương binh và Xã hội']],
    ['Sở LĐ-TB&XH', ['Sở LĐ-TB&XH']],
    ['Đảng uỷ Khối các cơ quan và doanh nghiệp tỉnh', ['Đảng uỷ Khối các cơ quan và doanh nghiệp']],
    ['huyện Ý Yên, thị xã Mẫu và Quận 1', ['huyện Ý Yên', 'thị xã Mẫu', 'Quận 1']],
    ['Ban Dân tộc HĐND tỉnh', ['Ban Dân tộc HĐND']],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Ban Tuyên giáo và Dân vận']],
  ])('finds in “%s”', (text, letters) => {
    expect(lettersOf(text)).toEqual(letters);
  });

  test.each(['cấp huyện', 'các huyện miền núi', 'tỉnh Nam', 'tỉnh Nam Địnhs', 'Sở Nội vụ', 'Thành tỉnh'])(
    'finds nothing in “%s”',
    (text) => {
      expect(lettersOf(text)).toEqual([]);
    },
  );

  test('the longest name counts: a committee of the council is not the department', () => {
    const successors = findIn('Ban Dân tộc tỉnh; Ban Dân tộc của HĐND tỉnh').map(
      ({ organization }) => organization.successors,
    );
    expect(successors).toEqual([['Sở Dân tộc và Tôn giáo'], undefined]);
  });

  test('what the data says goes before the catalogue', () => {
    const data = bloc({ organizations: [{ name: 'Sở Giao thông vận tải' }, { name: 'Sở A (B)', to: '1/1/2020' }] });
    const found = organizationFinder(data)([{ path: 'theme', text: 'Sở Giao thông vận tải, Sở A (B)' }]);
    expect(found.map(({ organization }) => organization.to)).toEqual([undefined, { year: 2020, month: 1, day: 1 }]);
  });
});
