import * as z from 'zod';
import { gluedSyllables } from '../../../text/syllable/glued-syllables.js';
import { nearSyllables } from '../../../text/syllable/near-syllables.js';
import { outsideMisread } from '../../misread/outside-misread.js';
import { nfcTexts } from '../../nfc-texts.js';
import type { TypedText } from '../../reading.js';
import { ruleWith } from '../../rule.js';
import { cutTexts } from '../../search/cut-texts.js';
import { impossibleWords } from '../../syllables/impossible-words.js';
import { judgeOfWords } from '../../syllables/judge-of-words.js';
import { LETTERS } from '../../syllables/letters.js';
import { noteworthyPlaces } from '../../syllables/noteworthy-places.js';
import type { WordFacts } from '../../syllables/word-facts.js';

const OR_ALLOWED = 'Nếu là tên riêng hay từ nước ngoài, ghi vào mục “checks.impossible-syllable.parameters.allowed”.';

/** Letters that no Vietnamese syllable can be: `trng`. */
export const impossibleSyllable = ruleWith(
  z.strictObject({
    allowed: z.array(z.string()).default([]).meta({ label: 'Những từ được viết (tên riêng, từ nước ngoài)' }),
  }),
  {
    id: 'impossible-syllable',
    group: 'language',
    severity: 'warning',
    title: 'Chữ không thành tiếng Việt',
    text:
      'Tìm những chữ không thể là một tiếng (âm tiết) của tiếng Việt, thường do gõ sót hoặc gõ thừa chữ cái. ' +
      'Tên riêng và từ nước ngoài, chữ viết tắt, số La Mã, đơn vị đo thì bỏ qua.',
    source: { text: 'Cấu tạo âm tiết tiếng Việt (âm đầu, vần, thanh)', confidence: 'custom' },
    example: { wrong: 'Chú trng công tác khen thưởng', right: 'Chú trọng công tác khen thưởng' },
    check: ({ texts }, { allowed }) => {
      const impossible = oddWords(texts).filter(judgeOfWords(allowed));
      if (impossible.length === 0) return [];
      const touched = nfcTexts(texts).filter(({ text }) => impossible.some((word) => text.includes(word)));
      const findings = touched.flatMap((text) =>
        impossibleWords(text, (word) => impossible.includes(word)).map(({ word, start }) => ({
          path: text.path,
          span: text.typedSpan(start, start + word.length),
          message: `“${word}” không thành chữ tiếng Việt.`,
          hint: `${advice(word)} ${OR_ALLOWED}`,
        })),
      );
      return outsideMisread(texts, findings);
    },
  },
);

const WORD = /^[\p{sc=Latn}\p{M}\p{N}]+/u;

/** The different words, as written, that are no syllables. */
function oddWords(texts: readonly TypedText[]): readonly string[] {
  const { joined, starts, ends } = cutTexts(texts);
  const written = new Set<string>();
  for (const place of noteworthyPlaces(texts, isOdd)) written.add(joined.all.slice(starts[place], ends[place]));
  return [...new Set([...written].flatMap((word) => WORD.exec(word)?.[0].match(LETTERS) ?? []))];
}

function isOdd(facts: WordFacts): boolean {
  return facts.isOdd;
}

function advice(word: string): string {
  const near = nearSyllables(word).map((each) => `“${each}”`);
  if (near.length > 0) return `Gõ lại cho đúng, có lẽ là ${near.join(', ')}.`;
  const apart = gluedSyllables(word);
  return apart === undefined ? 'Gõ lại cho đúng.' : `Có lẽ thiếu dấu cách: “${apart}”.`;
}
