import { decimal, readDecimal } from '../../../text/decimal.js';
import { textsWith } from '../../numbers/texts-with.js';
import { rule } from '../../rule.js';

/** `7/8 đơn vị (đạt 87,5%)`, `7/8 đơn vị, đạt 87,5%;` */
const SHARE =
  /(?=\d)(?<!(?:ngày|đến|trước|từ|hết|vào)\s+)(?<![\d/.,])(\d{1,5})\/(\d{1,5})(?:\s+[^\s\d.,;()%/]+){1,6}(?:\s*\(\s*(?:(?:đạt|chiếm|bằng|=)\s*)?(?:(?:tỷ|tỉ) lệ\s+)?(\d{1,3}(?:,\d+)?)\s*%\s*\)|,\s*(?:đạt|chiếm|bằng)\s+(?:(?:tỷ|tỉ) lệ\s+)?(\d{1,3}(?:,\d+)?)\s*%(?=\s*(?:[.;]|$)))/gmu;

/** A share in percent that is not that of the two numbers before it. */
export const shareInText = rule({
  id: 'share-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Tỷ lệ phần trăm không khớp hai con số',
  text: 'Lời văn ghi “7/8 đơn vị (đạt 87,5%)” thì tỷ lệ phải đúng là phần trăm của hai số ấy, làm tròn theo số lẻ đã ghi.',
  source: { text: 'Số học: tỷ lệ phần trăm', confidence: 'custom' },
  example: { wrong: '7/8 đơn vị (đạt 85%)', right: '7/8 đơn vị (đạt 87,5%)' },
  check: (reading) =>
    textsWith(reading, '%').flatMap(({ path, text, typedSpan }) =>
      [...text.matchAll(SHARE)].flatMap((match) => {
        const [found, part = '', whole = '', inBrackets, after] = match;
        const typed = inBrackets ?? after ?? '';
        const share = (Number(part) * 100) / Number(whole);
        if (!Number.isFinite(share) || isRounded(share, typed)) return [];
        const message = `${part}/${whole} bằng ${decimal(share)}%, không phải ${typed}%.`;
        const hint = 'Sửa tỷ lệ, hoặc hai con số đứng trước.';
        return [{ path, span: typedSpan(match.index, match.index + found.length), message, hint }];
      }),
    ),
});

/** Within the last place typed, however it was rounded. */
function isRounded(share: number, typed: string): boolean {
  const places = typed.split(',')[1]?.length ?? 0;
  return Math.abs(share - (readDecimal(typed) ?? share)) < 10 ** -places;
}
