import { onOneLine } from '../../../text/on-one-line.js';
import type { Found } from '../../found.js';
import { andMore } from '../../language/and-more.js';
import { type First, firstOfEach } from '../../language/first-of-each.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const joined = wordSearch(['thi đua khen thưởng'], /thi đua(?:\s+|-)khen thưởng(?![\p{L}\p{N}])/uy, 'small');
const BODY = /(?:Hội đồng|Ban)\s+$/iu;
/** Here the two words are not one phrase (`Khối thi đua khen thưởng 05 tập thể`), or other rules look at them (laws). */
const APART = /(?:Luật|Khối|Cụm|phong trào|đợt|giao ước)\s+$/iu;
/** No word looked for is longer. */
const LONGEST = 24;

/** The phrase, and the word for the body whose name it is. */
interface Place extends Found {
  readonly body: string;
}

/** The name of the council, or the phrase in running text, without the mark between its two parts. */
export const emulationCouncilName = rule({
  id: 'emulation-council-name',
  group: 'language',
  severity: 'warning',
  title: 'Thiếu dấu giữa “thi đua” và “khen thưởng”',
  text: 'Tìm “thi đua khen thưởng” viết liền không có dấu ở giữa. Tên Hội đồng, Ban viết có gạch nối: “Hội đồng Thi đua - Khen thưởng”; trong lời văn thì có dấu phẩy: “công tác thi đua, khen thưởng”.',
  source: { text: 'Cách viết quen dùng trong văn bản thi đua, khen thưởng', ids: ['VH-18'], confidence: 'custom' },
  example: { wrong: 'Hội đồng Thi đua khen thưởng tỉnh', right: 'Hội đồng Thi đua - Khen thưởng tỉnh' },
  check: ({ texts }) => {
    const places = joined(texts).flatMap((place) => {
      const before = place.text.slice(Math.max(0, place.start - LONGEST), place.start);
      return APART.test(before) ? [] : [{ ...place, body: BODY.exec(before)?.[0] ?? '' }];
    });
    return firstOfEach(places, ({ path, body, letters }) => `${path} ${body}${letters}`).map(told);
  },
});

function told({ path, text, body, letters, start, end, typedSpan, count }: First<Place>): RuleFinding {
  const from = start - body.length;
  const right = body === '' ? withComma(letters) : body + withHyphen(letters);
  return {
    path,
    span: typedSpan(from, end),
    message: `“${onOneLine(text.slice(from, end))}” viết thiếu dấu ở giữa${andMore(count)}.`,
    hint: `Viết “${onOneLine(right)}”.`,
  };
}

/** In running text both in small letters, but for the capital of a sentence or heading. */
function withComma(letters: string): string {
  const [first, second] = halves(letters);
  return `${first}, ${second === second.toUpperCase() ? second : second.toLowerCase()}`;
}

/** In the name of a body both begin with a capital; a council named in small letters is none in particular. */
function withHyphen(letters: string): string {
  const [first, second] = halves(letters);
  const isName = first.charAt(0) !== first.charAt(0).toLowerCase();
  return `${first} - ${isName ? second.charAt(0).toUpperCase() + second.slice(1) : second}`;
}

function halves(letters: string): readonly [first: string, second: string] {
  return [letters.slice(0, 7), letters.replace(/^.{7}(?:\s+|-)/su, '')];
}
