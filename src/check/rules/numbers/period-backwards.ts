import { nfcTexts } from '../../nfc-texts.js';
import { rule } from '../../rule.js';

const PERIOD =
  /(?:giai đoạn|nhiệm kỳ|nhiệm kì)(?:\s+(?:từ\s+)?năm)?\s+((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)(?!\d)/giu;
const WHOLE = /^\s*((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\s*$/u;

/** A period that ends before it begins. */
export const periodBackwards = rule({
  id: 'period-backwards',
  group: 'numbers',
  severity: 'warning',
  title: 'Giai đoạn có năm cuối không sau năm đầu',
  text: 'Tìm giai đoạn, nhiệm kỳ mà năm cuối trước hoặc trùng năm đầu, như “giai đoạn 2025-2021”.',
  source: { text: 'Trình tự thời gian', confidence: 'custom' },
  example: { wrong: 'giai đoạn 2025-2021', right: 'giai đoạn 2021-2025' },
  check: ({ texts }) =>
    nfcTexts(texts).flatMap(({ path, text, typedSpan }) => {
      const whole = path.endsWith('.period') ? WHOLE.exec(text) : null;
      return [...text.matchAll(PERIOD), ...(whole === null ? [] : [whole])].flatMap((match) => {
        const [found, from = '', to = ''] = match;
        if (Number(from) < Number(to)) return [];
        const message = `“${found.trim()}” có năm cuối ${to} không sau năm đầu ${from}.`;
        return [{ path, span: typedSpan(match.index, match.index + found.length), message, hint: 'Kiểm lại hai năm.' }];
      });
    }),
});
