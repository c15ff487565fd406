import { distance } from 'fastest-levenshtein';
import { spellingKey } from '../../../model/spelling-key.js';
import { type PersonOfUnit, peopleOfUnits } from '../../numbers/people-of-units.js';
import { type RuleFinding, rule } from '../../rule.js';

/** One person in two spellings, or the head of one unit as head of another. */
export const personDiffers = rule({
  id: 'person-differs',
  group: 'numbers',
  severity: 'warning',
  title: 'Một người ghi hai cách',
  text: 'So tên người của cùng một đơn vị ở các mục: cùng chức vụ mà tên chỉ khác một chữ cái hay một dấu thì thường là một người. Một người cũng không thể đứng đầu hai đơn vị.',
  source: { text: 'Đối chiếu tên người giữa các văn bản của khối', confidence: 'custom' },
  example: {
    wrong: 'Sở Y tế: người ký Trần Thị Bé, Giám đốc; danh sách dự họp ghi Trần Thị Bê, Giám đốc',
    right: 'Cả hai nơi ghi Trần Thị Bé',
  },
  check({ data }) {
    const people = peopleOfUnits(data);
    return people.flatMap((person, index) => {
      const same = firstAlike(person, index, people, isNearlyNamed);
      if (same !== undefined) return [misspelt(person, same)];
      const other = firstAlike(person, index, people, isHeadOfOther);
      return other === undefined ? [] : [headOfTwo(person, other)];
    });
  },
});

/** The first of so many people who is alike. */
function firstAlike(
  person: PersonOfUnit,
  count: number,
  people: readonly PersonOfUnit[],
  isAlike: (one: PersonOfUnit, other: PersonOfUnit) => boolean,
): PersonOfUnit | undefined {
  for (let index = 0; index < count; index += 1) {
    const other = people[index];
    if (other !== undefined && isAlike(person, other)) return other;
  }
  return undefined;
}

/** Of one unit and office, with names one letter or mark apart; nobody of that very name was named before. */
function isNearlyNamed(one: PersonOfUnit, other: PersonOfUnit): boolean {
  if (one.unit !== other.unit || one.key === other.key) return false;
  if (Math.abs(one.key.length - other.key.length) > 1) return false;
  return distance(one.key, other.key) === 1 && isSameOffice(one, other);
}

/** The head, or a deputy; of other offices a unit has many people, whose names may be alike. */
const DEPUTY = `${spellingKey('phó')} `;
/** Examples name people `Nguyễn Văn A`: two deputies then differ by a letter. */
const LETTER_ONLY = /(?:^|\s)\p{sc=Latn}$/u;

function isSameOffice(one: PersonOfUnit, other: PersonOfUnit): boolean {
  if (isHead(one) && isHead(other)) return true;
  const isNoLetter = !(LETTER_ONLY.test(one.key) && LETTER_ONLY.test(other.key));
  const office = officeOf(one);
  if (office === undefined && isHead(other)) return isNoLetter;
  return isNoLetter && office === officeOf(other) && office?.startsWith(DEPUTY) === true;
}

function isHead(person: PersonOfUnit): boolean {
  const { headTitle } = person.unit;
  return headTitle !== undefined && officeOf(person) === spellingKey(headTitle);
}

/** The office without the name of the unit, to compare: `Giám đốc Sở Y tế` is the office `Giám đốc`. */
function officeOf({ title, unit }: PersonOfUnit): string | undefined {
  return title === undefined ? undefined : spellingKey(spellingKey(title).replace(spellingKey(unit.name), ''));
}

function misspelt({ path, name, unit }: PersonOfUnit, other: PersonOfUnit): RuleFinding {
  return {
    path: `${path}.name`,
    message: `“${name}” của ${unit.name} ở nơi khác ghi là “${other.name}”.`,
    hint: `Nếu là một người thì ghi một tên; nơi kia là “${other.path}.name”.`,
  };
}

function isHeadOfOther(one: PersonOfUnit, other: PersonOfUnit): boolean {
  return one.key === other.key && one.unit !== other.unit && isHead(one) && isHead(other);
}

function headOfTwo({ path, name, unit }: PersonOfUnit, other: PersonOfUnit): RuleFinding {
  const message = `${name} được ghi là người đứng đầu cả ${other.unit.name} và ${unit.name}.`;
  return { path: `${path}.name`, message, hint: `Sửa tên ở đây, hoặc ở “${other.path}.name”.` };
}
