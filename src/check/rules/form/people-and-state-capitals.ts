import type { Found } from '../../found.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const names = wordSearch(['nhân dân', 'nhà nước'], /nhân dân(?!\p{sc=Latn}|\stệ)|nhà nước(?!\p{sc=Latn})/uy);
/** Behind these they are nouns, not part of the name of a body or of a term. */
const NOUN_BEFORE: Readonly<Record<string, RegExp>> = {
  'nhân dân':
    /(?<!\p{sc=Latn})(?:quần chúng|tầng lớp|đời sống|phục vụ|vận động|toàn thể|đồng bào|và|với|của|cho|trong)\s+$/u,
  'nhà nước': /(?<!\p{sc=Latn})(?:Đảng,|Đảng và|của|pháp luật)\s+$/u,
};

/** `nhân dân`, `nhà nước` written small where they are names. */
export const peopleAndStateCapitals = rule({
  id: 'people-and-state-capitals',
  group: 'form',
  severity: 'info',
  title: 'Viết hoa “Nhân dân”, “Nhà nước”',
  text: 'Danh từ “Nhân dân”, “Nhà nước” được viết hoa. Trong tên cơ quan (Ủy ban nhân dân) và những cụm từ như “quản lý nhà nước” thì quy tắc này không xét.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 1', ids: ['VH-09'], confidence: 'verified' },
  example: { wrong: 'Đảng bộ và nhân dân trong tỉnh', right: 'Đảng bộ và Nhân dân trong tỉnh' },
  check: ({ texts }) =>
    names(texts)
      .filter(isNoun)
      .map(({ path, span, letters }) => ({
        path,
        span,
        message: `Danh từ “${letters}” ở đây được viết hoa.`,
        hint: `Viết “N${letters.slice(1)}”.`,
      })),
});

function isNoun({ text, start, letters }: Found): boolean {
  return NOUN_BEFORE[letters]?.test(text.slice(Math.max(0, start - 14), start)) ?? false;
}
