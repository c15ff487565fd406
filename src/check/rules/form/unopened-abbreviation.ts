import * as z from 'zod';
import { ABBREVIATIONS } from '../../form/abbreviations.js';
import type { Found } from '../../found.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';
import { wordSearch } from '../../search/word-search.js';

const ALL = Object.keys(ABBREVIATIONS).sort((a, b) => b.length - a.length);
const abbreviations = wordSearch(ALL, new RegExp(`(?:${ALL.join('|')})(?![\\p{sc=Latn}\\p{N}/&-])`, 'uy'));
const inBrackets = markSearch(/\(/u, /\(([\p{Lu}-]{2,})\)/uy);
const calledShort = wordSearch(['gọi tắt là', 'viết tắt là'], /(?:gọi|viết)\s+tắt\s+là:?\s+[“"]?([\p{Lu}-]{2,})/uy);
/** Part of the number of a paper, or of another abbreviation. */
const PART_BEFORE = /[/&-]$/u;
/** Where names stand short: the line above the issuer, columns of tables, recipients, papers of others. */
const SHORT_FIELDS = /(?:superior|shortName|evidence|decision|recipients\[\d+\]|recipient|unitOfMeasure|note)$/u;

/** An abbreviation that no text says the meaning of. */
export const unopenedAbbreviation = ruleWith(
  z.strictObject({
    allowed: z
      .array(z.string())
      .default(['UBND', 'HĐND', 'MTTQ'])
      .meta({ label: 'Chữ viết tắt quen dùng, không cần viết đủ' }),
  }),
  {
    id: 'unopened-abbreviation',
    group: 'form',
    severity: 'warning',
    title: 'Chữ viết tắt chưa viết đủ',
    text: 'Tìm những chữ viết tắt của bản tin, sổ tay như TUV, TVTU, BCH. Trong văn bản phải viết đủ, hoặc viết đủ ở lần đầu và ghi chữ viết tắt trong ngoặc đơn.',
    source: {
      text: 'Hướng dẫn số 05-HD/VPTW, mục I, điểm 6.1.3; lệ thường khi soát văn bản',
      ids: ['DANG-28'],
      confidence: 'verified',
    },
    example: { wrong: 'Đồng chí Vũ Hữu Thi, TUV', right: 'Đồng chí Vũ Hữu Thi, Tỉnh ủy viên' },
    check: (reading, { allowed }) => {
      const introduced = introducedIn(reading);
      return abbreviations(reading.texts)
        .filter(({ letters }) => !allowed.includes(letters) && !introduced.has(letters))
        .filter(({ path, text, start }) => !SHORT_FIELDS.test(path) && !PART_BEFORE.test(text.slice(0, start)))
        .map(finding);
    },
  },
);

/** Those some text opens: `cải cách hành chính (CCHC)`, `gọi tắt là CCHC`. */
function introducedIn({ texts }: Reading): ReadonlySet<string> {
  const opened = [...inBrackets(texts), ...calledShort(texts)];
  return new Set(opened.flatMap(({ parts: [word = ''] }) => word));
}

function finding({ path, span, letters }: Found): RuleFinding {
  const hint = `Viết “${ABBREVIATIONS[letters] ?? ''}”.`;
  return { path, span, message: `Chữ viết tắt “${letters}” chưa được viết đủ.`, hint };
}
