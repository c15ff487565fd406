import { expect, test } from '@jest/globals';
import { officeAt } from '../../src/view/office.js';

test.each([
  ['Giám đốc', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Chánh Thanh tra', 'Thanh tra tỉnh', 'Chánh Thanh tra tỉnh'],
  ['Chánh Văn phòng', 'Văn phòng Tỉnh ủy', 'Chánh Văn phòng Tỉnh ủy'],
  ['Trưởng ban', 'Ban Tổ chức Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
  ['Giám đốc Sở Nội vụ', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Tổng Biên tập', 'Báo Minh Họa', 'Tổng Biên tập Báo Minh Họa'],
])('%s of %s', (title, body, office) => {
  expect(officeAt(title, body)).toBe(office);
});
