import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from '../search/cut-texts.js';
import { matchesAt } from '../search/matches-at.js';
import { repeatedPairs } from '../search/repeated-pairs.js';
import { CLAUSE_HEADS } from './clause-heads.js';

/** Two words and the same again, as typed; `start` is where the first two begin. */
interface DoubledPair extends Found {
  readonly first: string;
  readonly second: string;
}

/** The space between the two and themselves; no lone letters, which may be marks, nor figures. */
const DOUBLED = /\s(?<=(?<![a-zà-ỹ\d_])([a-zà-ỹ]{2,})(\s+)([a-zà-ỹ]{2,})(\s+))\1\s+\3(?![a-zà-ỹ\d_])/uy;
const LONGEST = 24;

/** Words of two syllables typed twice: `Triển khai triển khai`. */
export function doubledPairs(texts: readonly TypedText[]): readonly DoubledPair[] {
  const cut = cutTexts(texts);
  const spaces = repeatedPairs(cut).map((start) => start - 1);
  return matchesAt(cut.joined, spaces, DOUBLED, 'small').map(pairOf).filter(isSlip);
}

function pairOf(place: Found): DoubledPair {
  const [one = '', inside = '', other = '', gap = ''] = place.parts;
  const start = place.start + 1 - gap.length - other.length - inside.length - one.length;
  const first = place.text.slice(start, start + one.length + inside.length + other.length);
  return { ...place, start, first, second: place.letters.trim() };
}

/** `từng bước từng bước`, and words that are right twice when they end one phrase and begin the next. */
const SAID_TWICE = /^(?:từng|mỗi|ngày càng|lần lượt|sạch sẽ|muôn năm|đoàn kết|hơn nữa|mãi mãi)(?!\p{sc=Latn})/iu;
const WORD_BEFORE = /(\p{sc=Latn}+)\s+$/u;

/** A line may begin with the words the last one ended with, when they open a paragraph. */
function isSlip({ text, first, second, start, parts: [, , , gap = ''] }: DoubledPair): boolean {
  const isSmall = second === second.toLowerCase();
  if (SAID_TWICE.test(first) || (gap.includes('\n') && !isSmall)) return false;
  const [, before = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
  return before === '' || !(CLAUSE_HEADS.has(before.toLowerCase()) || isOfName(first, second));
}

/** The end of a name and the verb behind it, or a word and a name: `Ban Chỉ đạo chỉ đạo`, `trưởng ban tổ chức Tổ chức`. */
function isOfName(first: string, second: string): boolean {
  return first.charAt(0) !== second.charAt(0);
}
