import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';

/** An office written small where it is tied to a person or a body. */
export interface SmallOffice extends Found {
  /** The letters as they should be. */
  readonly right: string;
}

/** Offices as they are written with a person's name; a vice office is `Phó` before these. */
const OFFICES = [
  'Bí thư',
  'Chánh Thanh tra',
  'Chánh Văn phòng',
  'Chủ nhiệm',
  'Chủ tịch',
  'Cục trưởng',
  'Giám đốc',
  'Hiệu trưởng',
  'Tổng Biên tập',
  'Trưởng ban',
  'Trưởng phòng',
  'Viện trưởng',
];

const small = OFFICES.map((office) => office.toLowerCase());

/** `Ông Trần Văn Hùng, `, before a small letter: most offices have a capital. */
const PERSON =
  '(?=[a-zđ])(?<=(?<!\\p{sc=Latn})(?:[Đđ]ồng chí|[Đđ]\\/[Cc]|[Ôô]ng|[Bb]à):?\\s+(?:(?:\\p{Lu}\\p{Ll}*|văn|thị)\\s+){1,3}\\p{Lu}\\p{Ll}*\\s*[,–-]\\s+)';
const behindPerson = wordSearch(
  [...small, ...small.map((office) => `phó ${office}`)],
  new RegExp(`${PERSON}(?:phó\\s+)?(?:${small.join('|')})(?!\\p{sc=Latn}|\\s+(?:các|những|mỗi|từng)\\s)`, 'uy'),
);

/** A body by its name: what follows the word for its kind has a capital, or is an abbreviation. */
const BODY =
  '(?:UBND|HĐND|MTTQ|[UỦ]y ban|Uỷ ban|Hội đồng|(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)|(?:Sở|Ban|Hội|Văn phòng|Trung tâm|Trường|Bệnh viện|Cục|Chi cục|Đài)\\s+\\p{Lu})';
const beforeBody = wordSearch(
  ['phó bí thư', 'phó chủ tịch', 'phó giám đốc'],
  new RegExp(`Phó\\s+(?:bí thư|chủ tịch|giám đốc)(?=\\s+(?:[Tt]hường trực\\s+)?${BODY})`, 'uy'),
);

/** `Ông Trần Văn Hùng, phó giám đốc Sở Y tế`, `Phó chủ tịch UBND tỉnh` (VH-11). */
export function smallOffices(texts: readonly TypedText[]): readonly SmallOffice[] {
  return [...behindPerson(texts), ...beforeBody(texts)].map((found) => ({ ...found, right: written(found.letters) }));
}

/** The office with its capitals, and `Phó` before it. */
function written(letters: string): string {
  const office = letters.replace(/^phó\s+/iu, '');
  const right = OFFICES.find((each) => each.toLowerCase() === office.toLowerCase()) ?? office;
  return office === letters ? right : `Phó ${right}`;
}
