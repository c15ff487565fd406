import { COMPOUND_WORDS } from './compound-words.js';

const COMPOUNDS = new Set(COMPOUND_WORDS);
/** Words of two syllables whose last is another word too: `đạt được được ghi nhận`, `còn tồn tại tại đơn vị`. */
const ENDS = new Set(
  'cấp trên, chứng chỉ, cuối cùng, đạt được, địa chỉ, giành được, hiện tại, kèm theo, làm được, nêu trên, nhận được, sở tại, thu được, tiếp theo, tồn tại, việc làm'.split(
    ', ',
  ),
);
/** Syllables that stand alone in no sentence: behind a small word they begin a compound and were typed twice. */
const BOUND = new Set(
  'chiến, chuẩn, đổi, đồng, hoạt, hợp, khẩu, kinh, nghị, nhiệm, pháp, phát, phẩm, phong, phục, phương, quan, quản, thể, thiết, thống, thức, thực, tiến, triển, trọng, truyền'.split(
    ', ',
  ),
);
const SMALL_WORD = /(?:^|[^\p{sc=Latn}\p{N}\s]\s*|(?:^|\s)(?:các|cho|của|để|hoặc|những|tại|trong|từ|và|về|với)\s+)$/iu;
const WORD_BEFORE = /(\p{sc=Latn}+)\s+$/u;
const NEXT_WORD = /^\s+([\p{sc=Latn}\p{N}]+)/u;

/** Whether a word stands twice because one word ends with it and the next begins with it: `đại biểu biểu quyết`. */
export function wordsMeet(before: string, word: string, after: string): boolean {
  const [, previous = ''] = WORD_BEFORE.exec(before) ?? [];
  if (ENDS.has(`${previous} ${word}`.toLowerCase())) return true;
  const [, next = ''] = NEXT_WORD.exec(after) ?? [];
  const compound = `${word} ${next.replace(/^\p{N}.*/u, '0')}`.toLowerCase();
  return COMPOUNDS.has(compound) && !(BOUND.has(word.toLowerCase()) && SMALL_WORD.test(before));
}
