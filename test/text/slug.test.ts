import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../src/text/slug.js';

test.each([
  ['Sở Văn hoá, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
  ['  Đảng uỷ – Khối   (cơ quan) ', 'dang-uy-khoi-co-quan'],
  ['Cụm 1/2', 'cum-1-2'],
  ['…', ''],
])('the ASCII name of %s', (text, name) => {
  expect(slug(text)).toBe(name);
});

const texts = fc.string({ unit: fc.constantFrom(...'aĐđ ệ -–/1(İΣ'.normalize('NFD'), 'ệ', '\t', ' ') });

test('is made of small letters and digits with single hyphens between them, and stays what it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const name = slug(text);
      expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
      expect(slug(name)).toBe(name);
      expect(slug(text.normalize('NFD'))).toBe(name);
      expect(slug(`${text} ${text}`)).toBe([name, name].filter((each) => each !== '').join('-'));
    }),
  );
});
