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
      const before = people.slice(0, index);
      const same = before.find((other) => isNearlyNamed(person, other));
      return same === undefined ? headOfTwo(person, before) : [misspelt(person, same)];
    });
  },
});

/** Of one unit and office, with names one letter or mark apart; nobody of that very name was named before. */
function isNearlyNamed(one: PersonOfUnit, other: PersonOfUnit): boolean {
  if (one.unit !== other.unit || Math.abs(one.key.length - other.key.length) > 1) return false;
  return isSameOffice(one, other) && distance(one.key, other.key) === 1;
}

/** The head, or a deputy; of other offices a unit has many people, whose names may be alike. */
const DEPUTY = `${spellingKey('phó')} `;
/** Examples name people `Nguyễn Văn A`: two deputies then differ by a letter. */
const LETTER_ONLY = /(?:^|\s)\p{sc=Latn}$/u;

function isSameOffice(one: PersonOfUnit, other: PersonOfUnit): boolean {
  if (isHead(one) && isHead(other)) return true;
  const isNoLetter = !(LETTER_ONLY.test(one.key) && LETTER_ONLY.test(other.key));
  if (one.office === undefined && isHead(other)) return isNoLetter;
  return isNoLetter && one.office === other.office && one.office?.startsWith(DEPUTY) === true;
}

function isHead({ unit: { headTitle }, office }: PersonOfUnit): boolean {
  return headTitle !== undefined && office === spellingKey(headTitle);
}

function misspelt({ path, name, unit }: PersonOfUnit, other: PersonOfUnit): RuleFinding {
  return {
    path,
    message: `“${name}” của ${unit.name} ở nơi khác ghi là “${other.name}”.`,
    hint: `Nếu là một người thì ghi một tên; nơi kia là “${other.path}”.`,
  };
}

function headOfTwo(person: PersonOfUnit, before: readonly PersonOfUnit[]): readonly RuleFinding[] {
  if (!isHead(person)) return [];
  const other = before.find((each) => each.key === person.key && each.unit !== person.unit && isHead(each));
  if (other === undefined) return [];
  const message = `${person.name} được ghi là người đứng đầu cả ${other.unit.name} và ${person.unit.name}.`;
  return [{ path: person.path, message, hint: `Sửa tên ở đây, hoặc ở “${other.path}”.` }];
}
