import { goesOnBefore } from '../../form/goes-on-before.js';
import type { Found } from '../../found.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const tooSmall = wordSearch(['điều', 'chương'], /điều(?=\s+\d)|chương(?=\s+[IVX]+(?!\p{sc=Latn}))/uy);
const tooLarge = wordSearch(['khoản', 'điểm'], /Khoản(?=\s+\d)|Điểm(?=\s+[a-zđ],?\s+[Kk]hoản)/uy);
/** Articles counted, not cited. */
const SEVERAL_BEFORE = /(?:những|các|nhiều|mấy)\s+$/iu;

/** Parts of a law cited with the wrong capitals. */
export const pinpointCapitals = rule({
  id: 'pinpoint-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa điểm, khoản, Điều',
  text: 'Khi dẫn phần của một văn bản, các chữ Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường: điểm a khoản 1 Điều 24 Chương III.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 7', ids: ['VH-14'], confidence: 'verified' },
  example: { wrong: 'theo Khoản 1 điều 24', right: 'theo khoản 1 Điều 24' },
  check: ({ texts }) =>
    [...tooSmall(texts).filter(isOne), ...tooLarge(texts).filter(goesOnBefore)].map(({ path, span, letters }) => ({
      path,
      span,
      message: `Khi dẫn văn bản, chữ “${letters}” viết hoa chưa đúng.`,
      hint: `Viết “${swapped(letters)}”.`,
    })),
});

function isOne({ text, start }: Found): boolean {
  return !SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

function swapped(word: string): string {
  const initial = word.charAt(0);
  const lower = initial.toLowerCase();
  return (initial === lower ? initial.toUpperCase() : lower) + word.slice(1);
}
