import { type NfcText, nfcTexts } from '../../nfc-texts.js';
import type { TypedText } from '../../reading.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const periods = wordSearch(
  ['giai đoạn', 'nhiệm kỳ', 'nhiệm kì'],
  /(?:giai đoạn|nhiệm kỳ|nhiệm kì)(?:\s+(?:từ\s+)?năm)?\s+((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)(?!\d)/uy,
  'small',
);
const WHOLE = /^[^\S\n]*((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)[^\S\n]*$/u;

/** A period that ends before it begins. */
export const periodBackwards = rule({
  id: 'period-backwards',
  group: 'numbers',
  severity: 'warning',
  title: 'Giai đoạn có năm cuối không sau năm đầu',
  text: 'Tìm giai đoạn, nhiệm kỳ mà năm cuối trước hoặc trùng năm đầu, như “giai đoạn 2025-2021”.',
  source: { text: 'Thứ tự thời gian: năm đầu đứng trước năm cuối', confidence: 'arithmetic' },
  example: { wrong: 'giai đoạn 2025-2021', right: 'giai đoạn 2021-2025' },
  check: ({ texts }) => {
    return [...periods(texts), ...wholePeriods(texts)].flatMap(({ path, span, letters, parts: [from, to] }) => {
      if (Number(from) < Number(to)) return [];
      const message = `“${letters.trim()}” có năm cuối ${to} không sau năm đầu ${from}.`;
      return [{ path, span, message, hint: 'Kiểm lại hai năm.' }];
    });
  },
});

/** The fields that hold nothing but a period. */
function wholePeriods(texts: readonly TypedText[]) {
  return nfcTexts(texts)
    .filter(isPeriod)
    .flatMap(({ path, text, typedSpan }) => {
      const parts = WHOLE.exec(text)?.slice(1);
      return parts === undefined ? [] : [{ path, letters: text, span: typedSpan(0, text.length), parts }];
    });
}

function isPeriod({ path }: NfcText): boolean {
  return path.endsWith('.period');
}
