import { z } from 'zod';
import { nfcTexts } from '../../nfc-texts.js';
import { ruleWith } from '../../rule.js';

const DOUBLED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}])/giu;

/** Words Vietnamese itself doubles. */
const REDUPLICATED = [
  'luôn',
  'ngày',
  'người',
  'nhà',
  'đời',
  'dần',
  'từ',
  'thường',
  'xanh',
  'sao',
  'mãi',
  'rất',
  'chị',
  'anh',
];

/** A word typed twice: `thi đua đua`. */
export const doubledWord = ruleWith(
  z.strictObject({
    allowed: z.array(z.string()).default(REDUPLICATED).meta({ label: 'Những từ được lặp (từ láy)' }),
  }),
  {
    id: 'doubled-word',
    group: 'language',
    severity: 'warning',
    title: 'Từ gõ hai lần',
    text: 'Tìm một từ đứng liền sau chính nó. Từ láy quen dùng như “luôn luôn” thì bỏ qua.',
    source: { text: 'Lệ thường khi soát văn bản', confidence: 'custom' },
    example: { wrong: 'Khối thi đua đua các sở, ngành', right: 'Khối thi đua các sở, ngành' },
    check: ({ texts }, { allowed }) =>
      nfcTexts(texts).flatMap(({ path, text, typedSpan }) =>
        [...text.matchAll(DOUBLED)]
          .filter(([, word = '']) => !allowed.includes(word.toLowerCase()))
          .map(({ 0: found, 1: word = '', index }) => ({
            path,
            span: typedSpan(index, index + found.length),
            message: `“${word}” viết hai lần liền nhau.`,
            hint: `Xóa bớt một chữ “${word}”.`,
          })),
      ),
  },
);
