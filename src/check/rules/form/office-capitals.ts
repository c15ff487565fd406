import { onOneLine } from '../../../text/on-one-line.js';
import { type CasedPhrase, miscasedIn } from '../../form/miscased.js';
import { peopleIn } from '../../form/people.js';
import { smallOffices } from '../../form/small-offices.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

const OFFICES: readonly CasedPhrase[] = [
  ['Bí thư'],
  ['Chánh Thanh tra', 'Chánh thanh tra'],
  ['Chánh Văn phòng', 'Chánh văn phòng'],
  ['Chủ nhiệm'],
  ['Chủ tịch'],
  ['Giám đốc'],
  ['Hiệu trưởng'],
  ['Tổng Biên tập', 'Tổng biên tập'],
];

const overdone = miscasedIn(OFFICES);

/** An office with a capital too many, or that of a named person without one. */
export const officeCapitals = rule({
  id: 'office-capitals',
  group: 'form',
  severity: 'info',
  title: 'Viết hoa chức vụ',
  text: 'Chức vụ gắn với tên một người hay một cơ quan viết hoa chữ đầu: Phó Giám đốc Sở Nội vụ; không viết hoa từng chữ như “Phó Giám Đốc”.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 3', ids: ['VH-11'], confidence: 'verified' },
  example: { wrong: 'Nguyễn Văn A, phó Giám Đốc', right: 'Nguyễn Văn A, Phó Giám đốc' },
  check: (reading) => [...everyWord(reading), ...withoutCapital(reading), ...inTexts(reading)],
});

function everyWord({ texts }: Reading): readonly RuleFinding[] {
  return overdone(texts)
    .filter(({ letters }) => /\s\p{Lu}/u.test(letters))
    .map(({ path, span, letters, right }) => {
      const message = `Chức vụ “${onOneLine(letters)}” không viết hoa từng chữ.`;
      return { path, span, message, hint: `Viết “${onOneLine(right)}”.` };
    });
}

function withoutCapital({ data }: Reading): readonly RuleFinding[] {
  return peopleIn(data).flatMap(({ name, title, titlePath }) => {
    if (title === undefined || !/^\p{Ll}/u.test(title)) return [];
    const message = `Chức vụ “${title}” của ${name} chưa viết hoa chữ đầu.`;
    return [{ path: titlePath, message, hint: `Viết “${title.charAt(0).toUpperCase()}${title.slice(1)}”.` }];
  });
}

function inTexts({ texts }: Reading): readonly RuleFinding[] {
  return smallOffices(texts).map(({ path, span, letters, right }) => {
    const message = `Chức vụ “${onOneLine(letters)}” gắn với tên người, tên cơ quan thì viết hoa.`;
    return { path, span, message, hint: `Viết “${right}”.` };
  });
}
