import { expect, test } from '@jest/globals';
import { folded } from '../../../../src/page/ui/parts/folded.js';

test('marks and capitals do not matter to who looks for something', () => {
  expect(folded('Đăng ký THI ĐUA, Giấy mời')).toBe('dang ky thi dua, giay moi');
});
