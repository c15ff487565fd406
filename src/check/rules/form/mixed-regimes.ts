import type { BlocYear } from '../../../model/bloc-year.js';
import { REGIME_WORDS } from '../../../model/regime-words.js';
import { paperSays } from '../../form/paper-says.js';
import { regimeOf } from '../../form/regime-of.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** Marks of one regime that the other never has, and with which words they begin. */
const FOREIGN = {
  state: foreign(
    ['t m', 't t', 't l', 'k m', 'k t', 'k l', 'kính trình', 'đảng cộng sản việt nam'],
    /(?:[TK]\/[MTL](?![\p{sc=Latn}\p{N}])|Kính trình:|ĐẢNG CỘNG SẢN VIỆT NAM)/u,
  ),
  party: foreign(
    ['tm', 'kt', 'tl', 'tuq', 'cộng hòa xã hội chủ nghĩa việt nam'],
    /(?:(?:TM|KT|TL|TUQ)\.(?=\s*\p{Lu})|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM)/u,
  ),
} satisfies Readonly<Record<BlocYear['regime'], unknown>>;

function foreign(openings: readonly string[], pattern: RegExp) {
  return { inTexts: wordSearch(openings, new RegExp(pattern, 'uy')), inPaper: paperSays(pattern) };
}

const OTHER = { state: 'party', party: 'state' } as const;

/** Told of by `authority-prefix`. */
const SIGNING = /\.(?:signatory\.\w+|headTitle|title)$/u;

/** A paper of one regime with marks of the other. */
export const mixedRegimes = rule({
  id: 'mixed-regimes',
  group: 'form',
  severity: 'warning',
  title: 'Lẫn thể thức nhà nước và thể thức Đảng',
  text: 'Một văn bản chỉ theo một thể thức: T/M, K/T, “Kính trình” là của văn bản Đảng; TM., KT., Quốc hiệu là của văn bản nhà nước. Quy tắc xét lời văn trong dữ liệu và mẫu văn bản riêng của cơ quan.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-80', 'ND30-10', 'DANG-10', 'DANG-32', 'DANG-40'],
    confidence: 'verified',
  },
  example: { wrong: 'TM. BAN THƯỜNG VỤ trong văn bản Đảng', right: 'T/M BAN THƯỜNG VỤ' },
  check: (reading) => [...inTexts(reading), ...inTemplates(reading)],
});

function inTexts({ data, texts }: Reading): readonly RuleFinding[] {
  return REGIMES.flatMap((regime) =>
    FOREIGN[regime]
      .inTexts(texts)
      .filter(({ path }) => regimeOf(data, path) === regime && !SIGNING.test(path))
      .map(({ path, span, letters }) => ({
        path,
        span,
        message: `“${letters}” là cách viết của văn bản ${REGIME_WORDS[OTHER[regime]]}; văn bản này theo thể thức ${REGIME_WORDS[regime]}.`,
        hint: `Bỏ “${letters}”, hoặc viết theo thể thức ${REGIME_WORDS[regime]}.`,
      })),
  );
}

const REGIMES = ['state', 'party'] as const;

function inTemplates({ papers }: Reading): readonly RuleFinding[] {
  const found = papers.flatMap((paper) => {
    const { kind, facts } = paper;
    const { regime } = facts.data;
    if (!FOREIGN[regime].inPaper(paper)) return [];
    const message = `Mẫu văn bản “${kind.name}” có chữ của thể thức ${REGIME_WORDS[OTHER[regime]]}, nhưng văn bản in theo thể thức ${REGIME_WORDS[regime]}.`;
    const path = `documents.${kind.id}`;
    return [
      [path, { path, message, hint: `Sửa mẫu ${kind.file}, hoặc đổi thể thức của văn bản ở mục “regime”.` }] as const,
    ];
  });
  return [...new Map(found).values()];
}
