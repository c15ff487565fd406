import { allMatches } from '../../../text/all-matches.js';
import { decimal, readDecimal } from '../../../text/decimal.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';
import { textsWith } from '../../search/texts-with.js';

const withPercents = textsWith({ marks: /%/u });

const OF_TWO = '(?=\\d)(?<!(?:ngày|đến|trước|từ|hết|vào)\\s+)(?<![\\d/.,])(\\d{1,5})\\/(\\d{1,5})';
const WORD = '\\s+[^\\s\\d.,;()%/]+';
const PERCENT = '(?:(?:tỷ|tỉ) lệ\\s+)?(\\d{1,3}(?:[.,]\\d+)?)\\s*%';

const SHARES = [
  // 7/8 đơn vị (đạt 87,5%); 7/8 đơn vị, đạt 87,5%; but in `7/8 đơn vị đạt 90%` each of the seven may have come to so much
  new RegExp(
    `${OF_TWO}(?:${WORD}){1,6}(?:\\s*\\(\\s*(?:(?:đạt|chiếm|bằng|=)\\s*)?${PERCENT}\\s*\\)|,\\s*(?:đạt|chiếm|bằng)\\s+${PERCENT}(?=\\s*(?:[.;]|$)))`,
    'gimu',
  ),
  // 7/8 đơn vị chiếm tỷ lệ 87,5%; 7/8 đơn vị, chiếm 87,5%, …; not `chiếm 60% số điểm`
  new RegExp(
    `${OF_TWO}\\s+(?:đơn vị|cơ quan|tập thể|cá nhân)(?:(?:${WORD}){0,5},\\s*chiếm\\s+${PERCENT}(?=\\s*[,)])|(?:\\s+(?:trong|thuộc|của)\\s+(?:khối|cụm))?\\s+chiếm\\s+${PERCENT}(?=\\s*(?:[.,;)]|$)))`,
    'gimu',
  ),
];

/** `9/8 đơn vị`: units are no goal one may exceed. */
const parts = markSearch(
  /^\/$/u,
  /(?=\/\d{1,4}\s)(?<=(?<!(?:ngày|đến|trước|từ|hết|vào|sáng|trưa|chiều|tối|hôm|dịp|\d\s*[,–-]|\d\s+và)\s*)(?<![\d/.,])(\d{1,4}))\/(\d{1,4})\s+(?:cơ quan|đơn vị|thành viên|sở(?:, ban)?, ngành)(?!\p{sc=Latn})(?![^.;\n]{0,60}(?:kế hoạch|chỉ tiêu))/iuy,
);

/** A share in percent that is not that of the two numbers before it. */
export const shareInText = rule({
  id: 'share-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Tỷ lệ phần trăm không khớp hai con số',
  text: 'Lời văn ghi “7/8 đơn vị (đạt 87,5%)” thì tỷ lệ phải đúng là phần trăm của hai số ấy, làm tròn theo số lẻ đã ghi; số đơn vị đạt không thể nhiều hơn tổng số (“9/8 đơn vị”).',
  source: { text: 'Số học: tỷ lệ phần trăm', confidence: 'arithmetic' },
  example: { wrong: '7/8 đơn vị (đạt 85%)', right: '7/8 đơn vị (đạt 87,5%)' },
  check: (reading) => [...wrongShares(reading), ...partsAboveWhole(reading)],
});

function partsAboveWhole(reading: Reading): readonly RuleFinding[] {
  return parts(reading.texts).flatMap(({ path, letters, parts: [part = '', whole = ''], start, end, typedSpan }) =>
    Number(part) <= Number(whole) || Number(whole) === 0
      ? []
      : [
          {
            path,
            span: typedSpan(start - part.length, end),
            message: `“${part}${letters}”: số đơn vị đạt là ${part}, nhiều hơn tổng số là ${whole}.`,
            hint: 'Sửa một trong hai con số.',
          },
        ],
  );
}

function wrongShares(reading: Reading): readonly RuleFinding[] {
  const withBoth = withPercents(reading.texts).filter(({ text }) => text.includes('/'));
  return withBoth.flatMap(({ path, text, typedSpan }) =>
    SHARES.flatMap((pattern) => allMatches(text, pattern)).flatMap((match) => {
      const [found, part = '', whole = '', one, other] = match;
      const typed = one ?? other ?? '';
      const share = (Number(part) * 100) / Number(whole);
      if (!Number.isFinite(share) || isRounded(share, typed)) return [];
      const message = `${part}/${whole} bằng ${decimal(share)}%, không phải ${typed}%.`;
      const hint = 'Sửa tỷ lệ, hoặc hai con số đứng trước.';
      return [{ path, span: typedSpan(match.index, match.index + found.length), message, hint }];
    }),
  );
}

/** Within the last place typed, however it was rounded. */
function isRounded(share: number, typed: string): boolean {
  const places = typed.split(/[.,]/u)[1]?.length ?? 0;
  return Math.abs(share - (readDecimal(typed.replace('.', ',')) ?? share)) < 10 ** -places;
}
