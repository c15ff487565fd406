import { spellingKey } from '../../../model/spelling-key.js';
import { onOneLine } from '../../../text/on-one-line.js';
import { goesOnBefore } from '../../form/goes-on-before.js';
import { PROVINCES } from '../../form/provinces.js';
import type { Found } from '../../found.js';
import type { TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** A unit of the country with a capital too many or too few. */
export const administrativeUnitCapitals = rule({
  id: 'administrative-unit-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên đơn vị hành chính',
  text: 'Chữ “tỉnh”, “thành phố” trước tên riêng viết thường khi đứng giữa câu: tỉnh Nam Định, thành phố Hải Phòng; riêng Thủ đô Hà Nội và Thành phố Hồ Chí Minh viết hoa.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục III, khoản 1',
    ids: ['VH-03', 'VH-05'],
    confidence: 'verified',
  },
  example: { wrong: 'Đảng bộ và Nhân dân Tỉnh Nam Định', right: 'Đảng bộ và Nhân dân tỉnh Nam Định' },
  check: ({ texts }) => [...provinces(texts), ...SPECIAL.flatMap((each) => special(texts, each))],
});

const KNOWN = new Map(PROVINCES.map((name) => [spellingKey(name), name]));
const namedProvinces = wordSearch(['tỉnh'], /([Tt])ỉnh\s+(\p{sc=Latn}+\s+\p{sc=Latn}+)(?!\p{sc=Latn})/uy);
/** A name, but that of a committee, a union. */
const TWO_CAPITALS = /^(?!(?:Ủy|Uỷ|Đoàn|Hội|Đội)\s)\p{Lu}\p{Ll}*\s+\p{Lu}/u;

function provinces(texts: readonly TypedText[]): readonly RuleFinding[] {
  return namedProvinces(texts).flatMap((found) => {
    const [initial, name = ''] = found.parts;
    const known = KNOWN.get(spellingKey(name));
    if (known === undefined && initial !== 'T') return [];
    const goesOn = goesOnBefore(found);
    const right = `${goesOn ? 't' : (initial ?? 't')}ỉnh ${known ?? name}`;
    const isProvince = known !== undefined || (goesOn && TWO_CAPITALS.test(name));
    return isProvince && !sameCapitals(right, found.letters) ? [finding(found, right)] : [];
  });
}

function sameCapitals(right: string, letters: string): boolean {
  const initials = (text: string) => (text.match(/(?<!\p{sc=Latn})\p{sc=Latn}/gu) ?? []).join('');
  return initials(right) === initials(letters);
}

interface Special {
  readonly search: (texts: readonly TypedText[]) => readonly Found[];
  readonly right: (letters: string) => string;
  readonly onlyInside: boolean;
}

const lowered = (letters: string) => letters.charAt(0).toLowerCase() + letters.slice(1);
const raised = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1);

const SPECIAL: readonly Special[] = [
  {
    search: wordSearch(
      ['thành phố Hồ Chí Minh', 'thủ đô Hà Nội'],
      /(?:thành phố Hồ Chí Minh|thủ đô Hà Nội)(?!\p{sc=Latn})/uy,
    ),
    right: raised,
    onlyInside: false,
  },
  {
    search: wordSearch(['thành phố'], /Thành phố (?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)(?!\p{sc=Latn})/uy),
    right: lowered,
    onlyInside: true,
  },
];

function special(texts: readonly TypedText[], { search, right, onlyInside }: Special): readonly RuleFinding[] {
  return search(texts)
    .filter((found) => !onlyInside || goesOnBefore(found))
    .map((found) => finding(found, right(found.letters)));
}

function finding({ path, span, letters }: Found, right: string): RuleFinding {
  const message = `“${onOneLine(letters)}” viết hoa chưa đúng.`;
  return { path, span, message, hint: `Viết “${right}”.` };
}
