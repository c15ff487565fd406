import { type Found, search } from '../../language/search.js';
import { type RuleFinding, rule } from '../../rule.js';

const JOINED = /thi đua(?:\s+|-)khen thưởng(?![\p{L}\p{N}])/giu;
const BODY = /(?:Hội đồng|Ban)\s+$/iu;
/** Here the two words are not one phrase (`Khối thi đua khen thưởng 05 tập thể`), or other rules look at them (laws). */
const APART = /(?:Luật|Khối|Cụm|phong trào|đợt|giao ước)\s+$/iu;
/** No word looked for is longer. */
const LONGEST = 24;

/** The name of the council, or the phrase in running text, without the mark between its two parts. */
export const emulationCouncilName = rule({
  id: 'emulation-council-name',
  group: 'language',
  severity: 'warning',
  title: 'Thiếu dấu giữa “thi đua” và “khen thưởng”',
  text: 'Tìm “thi đua khen thưởng” viết liền không có dấu ở giữa. Tên Hội đồng, Ban viết có gạch nối: “Hội đồng Thi đua - Khen thưởng”; trong lời văn thì có dấu phẩy: “công tác thi đua, khen thưởng”.',
  source: { text: 'Cách viết quen dùng trong văn bản thi đua, khen thưởng', ids: ['VH-18'], confidence: 'custom' },
  example: { wrong: 'Hội đồng Thi đua khen thưởng tỉnh', right: 'Hội đồng Thi đua - Khen thưởng tỉnh' },
  check: ({ texts }) =>
    search(texts, JOINED).flatMap((place) => {
      const before = place.text.slice(Math.max(0, place.start - LONGEST), place.start);
      return APART.test(before) ? [] : [told(place, BODY.exec(before)?.[0])];
    }),
});

function told({ path, text, letters, start, end, typedSpan }: Found, body: string | undefined): RuleFinding {
  const from = start - (body?.length ?? 0);
  const written = text.slice(from, end).replace(/\s+/gu, ' ');
  const right = body === undefined ? withComma(letters) : (body + withHyphen(letters)).replace(/\s+/gu, ' ');
  const what = body === undefined ? 'thiếu dấu phẩy' : 'thiếu dấu gạch nối có cách hai bên';
  return { path, span: typedSpan(from, end), message: `“${written}” ${what}.`, hint: `Viết “${right}”.` };
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
