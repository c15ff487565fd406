import { academicTitles } from '../../../text/academic-titles.js';
import { addressBeforeName } from '../../../text/address-before-name.js';
import { onOneLine } from '../../../text/on-one-line.js';
import { smallNames } from '../../form/names-in-text.js';
import { namesSomeone, peopleIn } from '../../form/people.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A person's name with small initials, or all in capitals. */
export const personNameCapitals = rule({
  id: 'person-name-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa họ tên',
  text: 'Họ tên viết hoa chữ đầu của mọi âm tiết, không viết hoa tất cả: dưới chữ ký cũng in “Nguyễn Văn A”. Trong lời văn thì xét họ tên đứng sau “đồng chí”, “ông”, “bà”.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục II và Phụ lục I, phần I, mục II, khoản 7; Hướng dẫn số 05-HD/VPTW, Phụ lục 2',
    ids: ['VH-02', 'ND30-83', 'DANG-41'],
    confidence: 'verified',
  },
  example: { wrong: 'Nguyễn thị B; NGUYỄN THỊ B', right: 'Nguyễn Thị B' },
  check: (reading) => [...inFields(reading), ...inTexts(reading)],
});

function inFields({ data }: Reading): readonly RuleFinding[] {
  return peopleIn(data).flatMap(({ path, name }) => {
    if (PLAIN.test(name) || NOBODY.test(name)) return [];
    const own = withoutTitles(name);
    const right = own.replace(WORD, capitalized);
    if (right === own) return [];
    return [{ path, message: `Họ tên “${name}” viết hoa chưa đúng.`, hint: `Viết “${right}”.` }];
  });
}

function inTexts({ data, texts }: Reading): readonly RuleFinding[] {
  return smallNames(texts)
    .filter(({ path }) => !namesSomeone(path, data))
    .map(({ path, end, typedSpan, parts: [typed = ''] }) => {
      const name = onOneLine(typed);
      const span = typedSpan(end - typed.length, end);
      const hint = `Viết “${name.replace(WORD, capitalized)}”.`;
      return { path, span, message: `Họ tên “${name}” viết hoa chưa đúng.`, hint };
    });
}

/** As nearly all are written: `Nguyễn Văn Nam`. */
const PLAIN = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)*$/u;
/** Somebody not named. */
const NOBODY = /^(?:đại diện|lãnh đạo|các|một)\s/iu;
/** What follows a space; letters behind an apostrophe or dash are written as people wish. */
const WORD = /(?<![^\s])\p{sc=Latn}[\p{sc=Latn}\p{M}]*(?=\s|$)/gu;

/** What stands before a name is told of by other rules. */
function withoutTitles(name: string): string {
  const called = name.slice(addressBeforeName(name).length);
  return called.slice(academicTitles(called).length);
}

function capitalized(word: string, _at: number, whole: string): string {
  const shouted = whole === whole.toUpperCase() && /\p{sc=Latn}{2}/u.test(whole);
  return word.charAt(0).toUpperCase() + (shouted ? word.slice(1).toLowerCase() : word.slice(1));
}
