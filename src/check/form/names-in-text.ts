import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';

const ADDRESS = '(?:[Đđ]ồng chí|[Đđ]\\/[Cc]|[Ôô]ng|[Bb]à):?\\s+';
const CAPITAL = '\\p{Lu}\\p{Ll}*';

/** Surnames that are no other word: written small they are names all the same. */
const ONLY_NAMES = 'Nguyễn|Trần|Lê|Phạm|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Đinh|Trịnh|Huỳnh';
const SMALL = ONLY_NAMES.toLowerCase();
const SURNAME = `(?:${SMALL}|${ONLY_NAMES}|Hoàng|Hồ|Hà|Dương|Lý|Đoàn|Đào|Mai|Cao|Lưu|Tạ|Thái|Tô|Tăng|Phùng|Vương|Chu|Châu|Tống|Lâm|Lương|Nông|Triệu|Nghiêm|Doãn|Trương|Lại|Khúc|Quách)`;

const NAME = [
  // nguyễn Văn Nam
  `(?:${SMALL})(?:\\s+${CAPITAL}){2,3}`,
  // Trần văn Hùng, trần thị Thanh Hoa
  `${SURNAME}\\s+(?:văn|thị|đình|đức|hữu|xuân|bá|duy|trọng|ngọc)(?:\\s+${CAPITAL}){1,2}`,
  // Trần Văn hùng, where nothing follows that the last word could belong to; not `đồng chí Hà văn phòng`
  `${SURNAME}\\s+(?:[Vv]ăn|[Tt]hị)\\s+(?!(?:phòng|thư|hóa|hoá|bản|nghệ|học|minh|xã|trấn|trường|sát|hiếu|lực)(?!\\p{sc=Latn}))\\p{Ll}{2,}(?=\\s*(?:[,;.)(]|$|\\s[–-]\\s))`,
].join('|');

/** The name of a person, behind a form of address, of which a syllable is written small. */
export const smallNames: (texts: readonly TypedText[]) => readonly Found[] = wordSearch(
  ['đồng chí', 'đ/c', 'ông', 'bà'],
  new RegExp(`${ADDRESS}(${NAME})(?![\\p{sc=Latn}\\p{M}])`, 'muy'),
);
