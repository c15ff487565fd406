import * as z from 'zod';
import { onOneLine } from '../../../text/on-one-line.js';
import type { Found } from '../../found.js';
import { doubledPairs } from '../../language/doubled-pairs.js';
import { REDUPLICATIONS } from '../../language/reduplications.js';
import { wordsMeet } from '../../language/words-meet.js';
import type { TypedText } from '../../reading.js';
import { ruleWith } from '../../rule.js';
import { cutTexts } from '../../search/cut-texts.js';
import { matchesAt } from '../../search/matches-at.js';
import { repeatedWords } from '../../search/repeated-words.js';

const DOUBLED = /\s(?<=(?<![\d_])([a-zà-ỹ]+)(\s+))\1(?![a-zà-ỹ\d_])/uy;
const NAME_BEFORE = /\p{Lu}\p{Ll}*\s+$/u;
const LONGEST = 24;

/** A word typed twice: `thi đua đua`, `thực hiện thực hiện`. */
export const doubledWord = ruleWith(
  z.strictObject({
    allowed: z
      .array(z.string())
      .default([...REDUPLICATIONS])
      .meta({ label: 'Những từ được lặp (từ láy)' }),
  }),
  {
    id: 'doubled-word',
    group: 'language',
    severity: 'warning',
    title: 'Từ gõ hai lần',
    text: 'Tìm một từ, một tiếng hay hai tiếng, đứng liền sau chính nó. Từ láy quen dùng như “luôn luôn” và chỗ hai từ ghép nối nhau như “đại biểu biểu quyết”, “Ban Chỉ đạo chỉ đạo” thì bỏ qua.',
    source: { text: 'Kinh nghiệm soát văn bản', confidence: 'custom' },
    example: { wrong: 'Khối thi đua đua các sở, ngành', right: 'Khối thi đua các sở, ngành' },
    check: ({ texts }, { allowed }) =>
      [...doubled(texts).map(pairOf).filter(isSlip), ...doubledPairs(texts)]
        .filter(({ second }) => !allowed.includes(onOneLine(second).toLowerCase()))
        .map(({ path, first, start, end, typedSpan }) => ({
          path,
          span: typedSpan(start, end),
          message: `“${onOneLine(first)}” viết hai lần liền nhau.`,
          hint: `Xóa bớt một chữ “${onOneLine(first)}”.`,
        })),
  },
);

/** The space between a word and itself, and the second of them. */
function doubled(texts: readonly TypedText[]): readonly Found[] {
  const cut = cutTexts(texts);
  const spaces = repeatedWords(cut).map((start) => start - 1);
  return matchesAt(cut.joined, spaces, DOUBLED, 'small');
}

/** A word and itself again, as typed, and where the first begins. */
interface Pair extends Found {
  readonly first: string;
  readonly second: string;
}

/** The pattern finds the second word with one space before it. */
function pairOf(place: Found): Pair {
  const [word = '', gap = ''] = place.parts;
  const start = place.start + 1 - gap.length - word.length;
  return { ...place, start, first: place.text.slice(start, start + word.length), second: place.letters.trim() };
}

function isSlip(pair: Pair): boolean {
  return isWord(pair) && !isTwoWords(pair) && !isName(pair);
}

/** A lone letter may be a mark, and a capital on a new line opens a paragraph. */
function isWord({ first, second, parts: [, gap = ''] }: Pair): boolean {
  return !/^[a-z]$/iu.test(first) && (!gap.includes('\n') || second === second.toLowerCase());
}

/** `đại biểu biểu quyết`; or an office before the name of a body: `Trưởng ban Ban Quản lý`. */
function isTwoWords({ text, first, second, start, end }: Pair): boolean {
  const isBodyName = first === first.toLowerCase() && second !== second.toLowerCase();
  return (
    isBodyName || wordsMeet(text.slice(Math.max(0, start - LONGEST), start), second, text.slice(end, end + LONGEST))
  );
}

/** `Trần Linh Linh`. */
function isName({ text, first, second, start }: Pair): boolean {
  const isCapitalised = first === second && second !== second.toLowerCase() && second !== second.toUpperCase();
  return isCapitalised && NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST), start));
}
