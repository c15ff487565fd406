import { onOneLine } from '../../../text/on-one-line.js';
import type { Found } from '../../found.js';
import { andMore } from '../../language/and-more.js';
import { type First, firstOfEach } from '../../language/first-of-each.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const joined = wordSearch(
  ['thi đua khen thưởng'],
  /thi đua(?:\s*,\s*|\s+|-)khen thưởng(?![\p{sc=Latn}\p{N}])/uy,
  'small',
);
const BODY = /(?<!\p{sc=Latn}|(?:Ủy|Uỷ)\s+)(?:Hội đồng|Ban)\s+$/iu;
/** A council that is one and no other, whatever its capitals. */
const NAMED_AFTER = /^\s+(?:tỉnh|Trung ương)(?!\p{sc=Latn})/iu;
/** Here `khen thưởng` is what the council does: `Hội đồng thi đua, khen thưởng 05 tập thể`. */
const REWARDS_AFTER = /^\s+(?:\p{N}|cho\s|các\s|những\s|tập thể|cá nhân|đột xuất|kịp thời)/iu;
/** Here the two words are not one phrase (`Khối thi đua khen thưởng 05 tập thể`), or other rules look at them (laws). */
const APART = /(?:Luật|Khối|Cụm|phong trào|đợt|giao ước)\s+$/iu;
/** No word looked for is longer. */
const LONGEST = 24;

/** The phrase, and the word for the body whose name it is. */
interface Place extends Found {
  readonly body: string;
  /** How the body, if any, and the phrase are written. */
  readonly right: string;
}

/** The name of the council, or the phrase in running text, without the mark between its two parts. */
export const emulationCouncilName = rule({
  id: 'emulation-council-name',
  group: 'language',
  severity: 'warning',
  title: 'Dấu giữa “thi đua” và “khen thưởng” thiếu hoặc sai',
  text: 'Tìm “thi đua khen thưởng” viết liền không có dấu ở giữa. Tên Hội đồng, Ban viết có gạch nối, không có dấu phẩy: “Hội đồng Thi đua - Khen thưởng”; trong lời văn thì có dấu phẩy: “công tác thi đua, khen thưởng”.',
  source: { text: 'Cách viết quen dùng trong văn bản thi đua, khen thưởng', ids: ['VH-18'], confidence: 'custom' },
  example: { wrong: 'Hội đồng Thi đua khen thưởng tỉnh', right: 'Hội đồng Thi đua - Khen thưởng tỉnh' },
  check: ({ texts }) =>
    firstOfEach(
      joined(texts).flatMap(wrong),
      ({ path, body, letters, right }) => `${path} ${body}${letters} ${right}`,
    ).map(told),
});

/** A comma is right but in the name of a body; councils of units are no names: `Hội đồng thi đua, khen thưởng của các đơn vị`. */
function wrong(place: Found): readonly Place[] {
  const { text, start, end, letters } = place;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (APART.test(before)) return [];
  const after = text.slice(end, end + LONGEST);
  const body = BODY.exec(before)?.[0] ?? '';
  const isNamed = NAMED_AFTER.test(after) || (capitalised(letters) === letters && !body.includes('\n'));
  if (letters.includes(',') && (body === '' || !isNamed || REWARDS_AFTER.test(after))) return [];
  return [
    { ...place, body, right: body === '' ? withComma(letters) : withHyphen(body, letters, NAMED_AFTER.test(after)) },
  ];
}

function told({ path, text, body, letters, right, start, end, typedSpan, count }: First<Place>): RuleFinding {
  const from = start - body.length;
  const slip = letters.includes(',') ? 'viết dấu phẩy ở chỗ của dấu gạch nối' : 'viết thiếu dấu ở giữa';
  return {
    path,
    span: typedSpan(from, end),
    message: `“${onOneLine(text.slice(from, end))}” ${slip}${andMore(count)}.`,
    hint: `Viết “${onOneLine(right)}”.`,
  };
}

/** In running text both in small letters, but for the capital of a sentence or heading. */
function withComma(letters: string): string {
  const [first, second] = halves(letters);
  return `${first}, ${second === second.toUpperCase() ? second : second.toLowerCase()}`;
}

/** The body and both parts of its name begin with capitals; a council in small letters is none in particular. */
function withHyphen(body: string, letters: string, isNamed: boolean): string {
  const [first, second] = halves(letters);
  if (second === second.toUpperCase()) return `${body}${first} - ${second}`;
  const isName = isNamed || [body, first].some((words) => capitalised(words) === words);
  return isName ? `${capitalised(body)}Thi đua - Khen thưởng` : `${body}${first} - ${second}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function halves(letters: string): readonly [first: string, second: string] {
  return [letters.slice(0, 7), letters.replace(/^.{7}(?:\s*,\s*|\s+|-)/su, '')];
}
