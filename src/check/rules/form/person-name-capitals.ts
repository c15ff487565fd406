import { peopleIn } from '../../form/people.js';
import { rule } from '../../rule.js';

/** A person's name with small initials, or all in capitals. */
export const personNameCapitals = rule({
  id: 'person-name-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa họ tên',
  text: 'Họ tên viết hoa chữ đầu của mọi âm tiết, không viết hoa tất cả: dưới chữ ký cũng in “Nguyễn Văn A”.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục II và Phụ lục I, phần I, mục II, khoản 7; Hướng dẫn số 05-HD/VPTW, Phụ lục 2',
    ids: ['VH-02', 'ND30-83', 'DANG-41'],
    confidence: 'verified',
  },
  example: { wrong: 'Nguyễn thị B; NGUYỄN THỊ B', right: 'Nguyễn Thị B' },
  check: ({ data }) =>
    peopleIn(data).flatMap(({ path, name }) => {
      if (NOBODY.test(name)) return [];
      const right = name.replace(FORM_OF_ADDRESS, '').replace(WORD, capitalized);
      if (right === name.replace(FORM_OF_ADDRESS, '')) return [];
      return [{ path, message: `Họ tên “${name}” viết hoa chưa đúng.`, hint: `Viết “${right}”.` }];
    }),
});

/** Told of by other rules. */
const FORM_OF_ADDRESS = /^(?:(?:ông|bà|đồng chí|đ\/c|tiến sĩ|thạc sĩ)\s+)+/iu;
/** Somebody not named. */
const NOBODY = /^(?:đại diện|lãnh đạo|các|một)\s/iu;
/** What follows a space; letters behind an apostrophe or dash are written as people wish. */
const WORD = /(?<![^\s])\p{L}[\p{L}\p{M}]*(?=\s|$)/gu;

function capitalized(word: string, _at: number, whole: string): string {
  const shouted = whole === whole.toUpperCase() && /\p{L}{2}/u.test(whole);
  return word.charAt(0).toUpperCase() + (shouted ? word.slice(1).toLowerCase() : word.slice(1));
}
