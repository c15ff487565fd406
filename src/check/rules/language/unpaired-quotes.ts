import { nearbyWords } from '../../language/nearby-words.js';
import { type QuoteFault, quoteFaults } from '../../language/quote-faults.js';
import { type RuleFinding, rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const quoting = textsWith({ marks: /[“”"«»]/u });
/** Most texts have these alone, one after the other. */
const PAIRED = /^[^“”"«»]*(?:“[^“”"«»]*”[^“”"«»]*)+$/u;

/** Quotation marks without a partner, or of two kinds: `"Cả nước chung sức”`. */
export const unpairedQuotes = rule({
  id: 'unpaired-quotes',
  group: 'language',
  severity: 'warning',
  title: 'Dấu ngoặc kép không thành cặp',
  text: 'Tìm dấu ngoặc kép có mở mà không đóng, có đóng mà không mở, hoặc mở một kiểu mà đóng một kiểu khác.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['TG-02'], confidence: 'custom' },
  example: { wrong: 'phong trào "Cả nước chung sức”', right: 'phong trào “Cả nước chung sức”' },
  check: ({ texts }) =>
    quoting(texts)
      .filter(({ text }) => !PAIRED.test(text))
      .flatMap(({ path, text, typedSpan }) =>
        quoteFaults(text).map((fault) => ({
          path,
          span: typedSpan(fault.start, fault.end),
          ...WORDS[fault.fault](text, fault),
        })),
      ),
});

type Words = Pick<RuleFinding, 'message' | 'hint'>;

const WORDS: Readonly<Record<QuoteFault['fault'], (text: string, fault: QuoteFault) => Words>> = {
  unclosed: (text, { start, end }) => ({
    message: `Dấu mở ngoặc kép${nearbyWords(text, start, end)} không có dấu đóng.`,
    hint: 'Thêm dấu đóng ngoặc vào cuối đoạn trích, hoặc bỏ dấu mở thừa.',
  }),
  unopened: (text, { start, end }) => ({
    message: `Dấu đóng ngoặc kép${nearbyWords(text, start, end)} không có dấu mở.`,
    hint: 'Thêm dấu mở ngoặc vào đầu đoạn trích, hoặc bỏ dấu đóng thừa.',
  }),
  mixed: (text, { start, end }) => ({
    message: `Ngoặc kép${nearbyWords(text, start, start + 1)} mở bằng dấu ${text.charAt(start)} mà đóng bằng dấu ${text.charAt(end - 1)}.`,
    hint: 'Dùng cùng một cặp dấu “ ” ở cả hai đầu.',
  }),
};
